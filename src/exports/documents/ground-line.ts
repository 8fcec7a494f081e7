import type { Ground } from '@/domain/advice/advice'
import type { Phase } from '@/domain/instrument/axes'
import { contextWords, type AskedOf } from '@/domain/instrument/context-words'
import type { Evaluation } from '@/domain/scoring/evaluation'
import { contextAnswer } from './sections/partnership'
import { phaseName, statement, type Voice } from './voice'

/** One fact that an advice rests on, as a sentence; a question about the context as it was asked. */
export function groundLine(
  ground: Ground,
  evaluation: Evaluation,
  voice: Voice,
  asked: AskedOf = 'organisation',
): string {
  switch (ground.kind) {
    case 'answer':
      return voice.say('print:ground.answer', {
        statement: statement(voice, ground.question),
        choice: choiceLine(ground.choice, voice),
      })
    case 'gate': {
      const state = evaluation.gates[ground.gate]
      const gate = voice.say(`instrument:gate.${ground.gate}.short`)
      if (state === undefined) return voice.say('print:ground.gate', { gate })
      return voice.say('print:ground.gateState', { gate, state: voice.say(`instrument:gateState.${state}`) })
    }
    case 'phase':
      return voice.say('print:ground.phase', { phase: phaseName(voice, ground.phase), score: ground.score })
    case 'theme':
      return voice.say('print:ground.theme', {
        theme: voice.say(`instrument:theme.${ground.theme}.name`),
        score: ground.score,
      })
    case 'balance': {
      const { depth, progress } = ground
      return voice.say('print:ground.balance', { where: whereLine(ground.phase, voice), depth, progress })
    }
    case 'skip': {
      const { from, to, gap } = ground.skip
      return voice.say('print:ground.skip', { from: phaseName(voice, from), to: phaseName(voice, to), gap })
    }
    case 'coverage':
      return voice.say('print:ground.coverage', { where: whereLine(ground.phase, voice), pct: ground.pct })
    case 'context':
      return voice.say('print:ground.context', {
        question: voice.of(contextWords(ground.question, 'question', asked)),
        answer: contextAnswer(ground, voice),
      })
    case 'decision':
      return voice.say('print:ground.decision')
  }
}

function choiceLine(choice: (Ground & { kind: 'answer' })['choice'], voice: Voice): string {
  if (choice === null) return voice.say('print:ground.unanswered')
  return voice.say('print:ground.choice', { label: voice.say(`instrument:scale.level.${choice}.label`) })
}

function whereLine(phase: Phase | null, voice: Voice): string {
  return phase === null ? voice.say('print:ground.overall') : phaseName(voice, phase)
}
