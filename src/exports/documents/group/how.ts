import type { RoomReport } from '@/domain/room/room-report'
import type { Block } from '../block'
import type { Voice } from '../voice'

const PARTS = ['scores', 'consensus', 'anonymity', 'limits'] as const

/** How the numbers of a room come about, and what is kept from view. */
export function howBlocks({ mode }: RoomReport, voice: Voice): readonly Block[] {
  return [
    ...PARTS.map((part): Block => ({
      kind: 'labelled',
      label: voice.say(`group:how.${part}.label`),
      blocks: [
        {
          kind: 'paragraph',
          words: part === 'anonymity' ? voice.say(`group:how.anonymity.${mode}`) : voice.say(`group:how.${part}.text`),
        },
      ],
    })),
    { kind: 'paragraph', words: voice.say('print:sources.more') },
  ]
}
