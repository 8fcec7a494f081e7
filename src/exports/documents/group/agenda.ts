import { distributionPicture } from '@/domain/pictures/distribution-picture'
import { isCounted, medianName } from '@/domain/pictures/distribution-words'
import { spreadFacts } from '@/domain/pictures/spread-facts'
import type { AgendaPoint, RoomReport } from '@/domain/room/room-report'
import { notedElsewhere } from '@/domain/room/talked-elsewhere'
import type { Block, Words } from '../block'
import { statement, worded, type Voice } from '../voice'
import { placeOf } from './place-of'

const LISTS = ['differences', 'silent', 'concerns', 'strengths'] as const

/**
 * What the room talked about, list by list: how the answers lay, what was said and what was agreed. Of a list that is
 * empty because nothing may be combined it is not said that there was nothing.
 */
export function agendaBlocks(room: RoomReport, voice: Voice): readonly Block[] {
  const { agenda, elsewhere, evaluation } = room
  const points = [...LISTS.flatMap((list) => agenda[list]), ...elsewhere]
  const uncounted = points.some(({ point: { spread } }) => spread.median !== null && spread.counts === null)
  return [
    {
      kind: 'paragraph',
      words: ['intro', ...(uncounted ? ['noCounts'] : [])].map((part) => voice.say(`group:agenda.${part}`)).join(' '),
    },
    ...(evaluation === null ? [{ kind: 'paragraph', words: voice.say('group:tooFew') } as const] : []),
    ...LISTS.filter((list) => evaluation !== null || agenda[list].length > 0).flatMap((list): readonly Block[] => [
      { kind: 'heading', level: 2, text: voice.say(`room:list.${list}.title`), anchor: `agenda-${list}` },
      ...(agenda[list].length === 0
        ? [{ kind: 'paragraph', words: voice.say(`room:list.${list}.none`) } as const]
        : agenda[list].flatMap((point) => pointOfTalk(point, list === 'silent', voice))),
    ]),
    ...(elsewhere.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: voice.say('room:elsewhere'), anchor: 'agenda-elsewhere' } as const,
          ...elsewhere.flatMap((point) => pointOfTalk({ ...point, dontKnowShare: null }, false, voice)),
        ]),
    ...noteBlocks(room, voice),
  ]
}

/** What people shared at the questions that were not talked about. */
function noteBlocks(room: RoomReport, voice: Voice): readonly Block[] {
  const talked = new Set(room.elsewhere.map(({ point }) => point.question))
  const points = notedElsewhere(room).filter(({ question }) => !talked.has(question))
  if (points.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: voice.say('group:agenda.notes'), anchor: 'agenda-notes' },
    ...points.map(({ question, notes }): Block => ({
      kind: 'labelled',
      label: placeOf(question, voice),
      blocks: [
        { kind: 'paragraph', words: statement(voice, question), style: 'strong', withNext: true },
        ...notes.map(noteBlock),
      ],
    })),
  ]
}

function noteBlock({ text, organisation }: AgendaPoint['point']['notes'][number]): Block {
  return { kind: 'note', words: organisation === null ? text : `${text} (${organisation.name})` }
}

function pointOfTalk(
  { point, dontKnowShare, talk }: Omit<AgendaPoint, 'priority'>,
  silent: boolean,
  voice: Voice,
): readonly Block[] {
  const { question, spread, organisations, notes } = point
  const facts = spreadFacts(spread, { dontKnowShare, silent })
  const middles = apart(organisations, voice)
  return [
    {
      kind: 'labelled',
      label: placeOf(question, voice),
      apart: true,
      blocks: [
        {
          kind: 'together',
          withNext: middles.length > 0,
          blocks: [
            { kind: 'paragraph', words: statement(voice, question), style: 'strong' },
            { kind: 'paragraph', words: facts.map(voice.of).join(' ') },
            ...distribution(point, voice),
          ],
        },
        ...middles,
        ...notes.map(noteBlock),
      ],
    },
    ...written('said', talk.said, voice),
    ...written('agreed', talk.agreed, voice),
  ]
}

/** How the answers lie, where they may be counted; every number stands in the table of all questions too. */
function distribution({ question, spread }: AgendaPoint['point'], voice: Voice): readonly Block[] {
  if (!isCounted(spread)) return []
  const drawing = worded(voice, distributionPicture(spread, question))
  return [{ kind: 'figure', drawing, width: FIGURE, align: 'start' }]
}

/** In points. */
const FIGURE = 300

/** The middle of each organisation, where that may be told. */
function apart(organisations: AgendaPoint['point']['organisations'], voice: Voice): readonly Block[] {
  const items = (organisations ?? []).flatMap(({ group, spread }): readonly Words[] =>
    spread === null || spread.median === null ? [] : [middleOf(group.name, spread.median, spread.n, voice)],
  )
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function middleOf(name: string, median: number, n: number, voice: Voice): string {
  const place = median % 25 === 0 ? 'at' : 'between'
  return voice.say(`group:agenda.organisation.${place}`, { name, median: medianName(median), count: n })
}

function written(part: 'said' | 'agreed', text: string, voice: Voice): readonly Block[] {
  if (text.trim() === '') return []
  return [
    { kind: 'labelled', label: voice.say(`group:agenda.${part}`), blocks: [{ kind: 'paragraph', words: text.trim() }] },
  ]
}
