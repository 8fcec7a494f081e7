import { LEVELS } from '@/domain/instrument/scale'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import type { Block, Cell } from '../block'
import { statement, type Voice } from '../voice'

/** Every question with how the room answered it, to look up. */
export function pointBlocks({ points }: RoomReport, voice: Voice): readonly Block[] {
  return [
    { kind: 'paragraph', words: voice.say('group:points.intro'), withNext: true },
    {
      kind: 'paragraph',
      words: voice.say('group:points.legend', { levels: LEVELS.join(', ') }),
      style: 'small',
      withNext: true,
    },
    {
      kind: 'wide',
      blocks: [
        {
          kind: 'table',
          summary: voice.say('group:points.summary'),
          columns: [
            { share: 6.4 },
            { share: 0.9, align: 'end' },
            { share: 1.2, align: 'end' },
            { share: 2 },
            { share: 2.6 },
          ],
          head: ['statement', 'n', 'median', 'consensus', 'counts'].map((key) => voice.say(`group:points.${key}`)),
          rows: points.map((point) => pointRow(point, voice)),
        },
      ],
    },
  ]
}

function pointRow({ question, spread }: RoomPoint, voice: Voice): readonly Cell[] {
  const { n, median, consensus, counts } = spread
  const none = voice.say('print:none')
  return [
    { words: statement(voice, question) },
    { words: voice.say('group:number', { value: n }) },
    { words: median === null ? none : voice.say('print:pictures.number', { score: median }) },
    { words: consensus === null ? none : voice.say(`room:consensus.${consensus}`) },
    { words: counts === null ? none : counts.join(' · ') },
  ]
}
