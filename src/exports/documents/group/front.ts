import type { RoomReport } from '@/domain/room/room-report'
import type { Block } from '../block'
import { reportTitle } from '../report-title'
import type { Voice } from '../voice'

/** The name of the workshop, who was at the table, and how many, large. */
export function groupFront(room: RoomReport, voice: Voice, madeOn: Date): readonly Block[] {
  const names = room.organisations.map(({ organisation }) => organisation.name.trim()).filter((name) => name !== '')
  return [
    { kind: 'gap', height: 26 },
    {
      kind: 'wide',
      blocks: [
        { kind: 'paragraph', words: [{ text: voice.say('group:kind'), ink: 'brand', weight: 'bold' }], style: 'lead' },
        { kind: 'heading', level: 0, text: reportTitle(room.report, voice), anchor: 'title' },
        ...(names.length === 0
          ? []
          : [{ kind: 'paragraph', words: names.join(', '), style: 'lead', most: 8 } as const]),
        { kind: 'paragraph', words: factsLine(room, voice, madeOn), style: 'small' },
        { kind: 'rule' },
      ],
    },
  ]
}

function factsLine({ participants, mode, scan }: RoomReport, voice: Voice, madeOn: Date): string {
  return [
    voice.say('group:front.participants', { count: participants }),
    voice.say(`room:mode.${mode}`),
    voice.say(`print:round.scan.${scan}`),
    voice.say('print:made', { date: madeOn.toISOString() }),
  ].join(' · ')
}
