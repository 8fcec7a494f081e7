import type { Block } from '../block'
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

/** The works that the questions and the model rest on. */
export function sourceBlocks(voice: Voice): readonly Block[] {
  return [
    { kind: 'list', items: SOURCES.map((source) => voice.say(`print:sources.${source}`)) },
    { kind: 'paragraph', words: voice.say('print:sources.more') },
  ]
}

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

const SOURCES = ['model', 'text', 'pronet', 'opgroeien', 'commonEye', 'agreement', 'networks'] as const
