import { PHASES } from '@/domain/instrument/axes'
import { CONTEXT_KEYS_OF_WORKSHOP, contextWords } from '@/domain/instrument/context-words'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import type { Block, Cell } from '../block'
import { contextAnswer } from '../sections/partnership'
import { phaseName, type Voice } from '../voice'

/** Who took part, organisation and count only; what was set together; where each thinks to stand. */
export function whoBlocks(room: RoomReport, voice: Voice): readonly Block[] {
  const { organisations, coverage, mode, report } = room
  return [
    { kind: 'paragraph', words: voice.say(`group:who.mode.${mode}`) },
    table(
      voice.say('group:who.summary'),
      [voice.say('group:who.organisation'), voice.say('group:who.count')],
      organisations.map(({ organisation, participants }): readonly Cell[] => [
        { words: organisation.name },
        { words: voice.say('group:number', { value: participants }) },
      ]),
    ),
    {
      kind: 'paragraph',
      words: [
        voice.say('group:who.coverage', { answered: coverage.answered, of: coverage.of }),
        voice.say('group:who.unknown', { count: coverage.dontKnow }),
        ...(room.points.some(isUncounted) ? [voice.say('group:who.uncounted')] : []),
      ].join(' '),
    },
    ...positionBlocks(room, voice),
    { kind: 'heading', level: 2, text: voice.say('group:who.context'), anchor: 'context' },
    table(
      voice.say('print:context.questions'),
      [voice.say('print:context.question'), voice.say('print:context.answer')],
      report.context
        .filter(({ question }) => CONTEXT_KEYS_OF_WORKSHOP.includes(question))
        .map((row): readonly Cell[] => [
          { words: voice.of(contextWords(row.question, 'question', 'workshop')) },
          { words: contextAnswer(row, voice) },
        ]),
      5,
    ),
  ]
}

/** Of so few answers that it may not be counted who did not know: the count of the room leaves it out. */
function isUncounted({ spread }: RoomPoint): boolean {
  return spread.asked > 0 && spread.dontKnow === null
}

function positionBlocks({ positions }: RoomReport, voice: Voice): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: voice.say('group:who.positions'), anchor: 'positions' }
  if (positions === null) return [heading, { kind: 'paragraph', words: voice.say('group:who.noPositions') }]
  const rows = [
    ...PHASES.map((phase) => [phaseName(voice, phase), positions.phases[phase]] as const),
    [voice.say('group:who.unsure'), positions.unsure] as const,
  ]
  return [
    heading,
    table(
      voice.say('group:who.positionsSummary'),
      [voice.say('group:who.phase'), voice.say('group:who.count')],
      rows.map(([name, value]) => [{ words: name }, { words: voice.say('group:number', { value }) }]),
    ),
  ]
}

function table(summary: string, head: readonly string[], rows: readonly (readonly Cell[])[], last = 2): Block {
  const columns = [{ share: 5 }, { share: last, align: last === 2 ? ('end' as const) : ('start' as const) }]
  return { kind: 'wide', blocks: [{ kind: 'table', summary, columns, head, rows }] }
}
