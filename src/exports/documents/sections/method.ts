import type { Block, Piece } from '../block'
import type { Voice } from '../voice'

/** How every number came about, in one page, with what is not validated. */
export function methodBlocks(voice: Voice): readonly Block[] {
  return [
    { kind: 'paragraph', words: voice.say('instrument:model.movements') },
    { kind: 'paragraph', words: voice.say('instrument:model.reality') },
    ...PARTS.map((part): Block => ({
      kind: 'labelled',
      label: voice.say(`print:method.${part}.label`),
      blocks: [{ kind: 'paragraph', words: voice.say(`print:method.${part}.text`) }],
    })),
  ]
}

/** The works that the questions and the model rest on; a title in another language says in which. */
export function sourceBlocks(voice: Voice): readonly Block[] {
  return [
    { kind: 'list', items: SOURCES.map((source) => reference(source, voice)) },
    { kind: 'paragraph', words: voice.say('print:sources.more') },
  ]
}

function reference({ id, language, titles }: Source, voice: Voice): readonly Piece[] {
  const gaps = Object.fromEntries(titles.map((title) => [title, GAP]))
  return voice
    .say(`print:sources.${id}`, gaps)
    .split(GAP)
    .flatMap((text, index): readonly Piece[] => {
      const title = titles[index]
      if (title === undefined) return [{ text }]
      return [{ text }, { text: voice.say(`print:titles.${id}.${title}`), language }]
    })
}

/** Stands for a title until it is put in its place. */
const GAP = '\u0001'

const PARTS = [
  'answers',
  'scores',
  'weights',
  'interval',
  'bands',
  'balance',
  'skips',
  'signal',
  'advice',
  'notValidated',
  'privacy',
] as const

interface Source {
  readonly id: string
  /** That of its titles, BCP 47. */
  readonly language: string
  readonly titles: readonly ('one' | 'two' | 'three')[]
}

const SOURCES: readonly Source[] = [
  { id: 'model', language: 'nl', titles: ['one'] },
  { id: 'text', language: 'nl', titles: ['one', 'two'] },
  { id: 'pronet', language: 'nl', titles: ['one', 'two', 'three'] },
  { id: 'opgroeien', language: 'nl', titles: ['one', 'two'] },
  { id: 'commonEye', language: 'nl', titles: ['one'] },
  { id: 'agreement', language: 'en', titles: ['one'] },
  { id: 'networks', language: 'en', titles: ['one'] },
]
