import { say, type Message } from '@/domain/message'
import type { QuestionId } from '@/domain/answers/answer'
import type { Phase } from '@/domain/instrument/axes'
import type { GateId } from '@/domain/instrument/item'
import { wordsOf } from '@/domain/instrument/words-of'
import type { Drawing } from '@/domain/pictures/drawing'
import type { WordedDrawing } from './worded-drawing'

/** Speaks the language of a document. */
export interface Voice {
  /** A message of the report. */
  readonly of: (message: Message) => string
  /** A text of our own, by its key and the values of its blanks. */
  readonly say: (key: string, values?: Message['values']) => string
}

export function voiceOf(text: (message: Message) => string): Voice {
  return { of: text, say: (key, values) => text(say(key, values)) }
}

/** What a question says. */
export function statement(voice: Voice, question: QuestionId): string {
  return voice.of(wordsOf(question).statement)
}

export function phaseName(voice: Voice, phase: Phase): string {
  return voice.say(`instrument:phase.${phase}.name`)
}

/** What a key question is called, at the beginning of a line, with the same capital on every machine. */
export function gateName(voice: Voice, gate: GateId): string {
  const short = voice.say(`instrument:gate.${gate}.short`)
  return short.charAt(0).toUpperCase() + short.slice(1)
}

/** A day as it is written; a dash when it was not filled in. */
export function day(voice: Voice, date: string | undefined): string {
  return date === undefined || date === '' ? voice.say('print:none') : voice.say('print:date', { date })
}

/** A picture with its words. */
export function worded(voice: Voice, { width, height, shapes, alt }: Drawing): WordedDrawing {
  return {
    width,
    height,
    shapes: shapes.map((shape) => (shape.kind === 'text' ? { ...shape, text: voice.of(shape.text) } : shape)),
    alt: alt.map(voice.of).join(' '),
  }
}
