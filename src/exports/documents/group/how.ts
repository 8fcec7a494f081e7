import type { RoomReport } from '@/domain/room/room-report'
import type { Block } from '../block'
import type { Voice } from '../voice'

const PARTS = ['scores', 'consensus', 'anonymity', 'limits'] as const

/** How the numbers of a room come about, and what is kept from view. */
export function howBlocks({ mode, weighing }: RoomReport, voice: Voice): readonly Block[] {
  const scores = weighing === 'organisation' && mode === 'confidential' ? 'together' : weighing
  const variants: Partial<Record<(typeof PARTS)[number], string>> = { scores, anonymity: mode }
  return [
    ...PARTS.map((part): Block => ({
      kind: 'labelled',
      label: voice.say(`group:how.${part}.label`),
      blocks: [
        {
          kind: 'paragraph',
          words: voice.say(`group:how.${part}.${variants[part] ?? 'text'}`),
        },
      ],
    })),
    { kind: 'paragraph', words: voice.say('print:sources.more') },
  ]
}
