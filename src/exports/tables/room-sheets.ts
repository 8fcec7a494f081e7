import { LEVELS } from '@/domain/instrument/scale'
import type { AgendaPoint, RoomPoint, RoomReport, Spread } from '@/domain/room/room-report'
import { placeOf } from '../documents/group/place-of'
import { statement, type Voice } from '../documents/voice'
import { actionsSheet } from './actions-sheet'
import { adviceSheet } from './advice-sheet'
import { scoresSheet } from './scores-sheet'
import { sheetOf, type ColumnOf, type Sheet } from './sheet'

/** A room as sheets: who took part, what that counts to, every question, what was talked about, and what was decided. Only what the room was shown. */
export function roomSheets(room: RoomReport, voice: Voice): readonly Sheet[] {
  const { report, evaluation } = room
  return [
    sheetOf('who', WHO, room.organisations, voice),
    // As long as nothing may be combined, there is nothing to count.
    ...(evaluation === null ? [] : [scoresSheet(report, voice)]),
    sheetOf('points', POINTS, room.points, voice),
    sheetOf('talk', TALK, talkRows(room), voice),
    ...(evaluation === null ? [] : [adviceSheet(report, voice)]),
    actionsSheet(report, voice),
    sheetOf('decisions', DECISIONS, room.decisions, voice),
  ]
}

const WHO: readonly ColumnOf<RoomReport['organisations'][number]>[] = [
  { key: 'organisation', kind: 'text', width: 36, cell: ({ organisation }) => organisation.name },
  { key: 'participants', kind: 'whole', width: 14, cell: ({ participants }) => participants },
]

const POINTS: readonly ColumnOf<RoomPoint>[] = [
  { key: 'place', kind: 'text', width: 30, cell: ({ question }, voice) => onOneLine(question, voice) },
  { key: 'question', kind: 'text', width: 10, cell: ({ question }) => question },
  { key: 'statement', kind: 'text', width: 50, cell: ({ question }, voice) => statement(voice, question) },
  { key: 'keyQuestion', kind: 'yesNo', width: 14, cell: ({ gate }) => gate !== null },
  { key: 'n', kind: 'whole', width: 10, cell: ({ spread }) => spread.n },
  { key: 'asked', kind: 'whole', width: 10, cell: ({ spread }) => spread.asked },
  { key: 'median', kind: 'ratio', width: 10, cell: ({ spread }) => spread.median },
  {
    key: 'consensus',
    kind: 'text',
    width: 22,
    cell: ({ spread: { consensus } }, voice) => (consensus === null ? null : voice.say(`room:consensus.${consensus}`)),
  },
  ...LEVELS.map((level, place): ColumnOf<RoomPoint> => ({
    key: `level${level}`,
    heading: `instrument:scale.level.${level}.label`,
    kind: 'whole',
    width: 14,
    cell: ({ spread }) => spread.counts?.[place] ?? null,
  })),
  ...(['dontKnow', 'notApplicable', 'open'] as const).map((key): ColumnOf<RoomPoint> => ({
    key,
    kind: 'whole',
    width: 14,
    cell: ({ spread }) => spread[key],
  })),
  ...(['cns', 'agreement', 'rwg'] as const).map((key): ColumnOf<RoomPoint> => ({
    key,
    kind: 'ratio',
    width: 10,
    cell: ({ spread }) => spread[key satisfies keyof Spread],
  })),
  { key: 'gap', kind: 'ratio', width: 16, cell: ({ gap }) => gap },
]

interface TalkRow extends AgendaPoint {
  readonly list: 'differences' | 'silent' | 'concerns' | 'strengths' | 'elsewhere'
}

const TALK: readonly ColumnOf<TalkRow>[] = [
  {
    key: 'list',
    kind: 'text',
    width: 22,
    cell: ({ list }, voice) => voice.say(list === 'elsewhere' ? 'room:elsewhere' : `room:list.${list}.title`),
  },
  { key: 'place', kind: 'text', width: 30, cell: ({ point }, voice) => onOneLine(point.question, voice) },
  { key: 'statement', kind: 'text', width: 50, cell: ({ point }, voice) => statement(voice, point.question) },
  { key: 'priority', kind: 'ratio', width: 12, cell: ({ priority }) => priority },
  { key: 'dontKnowShare', kind: 'score', width: 16, cell: ({ dontKnowShare }) => dontKnowShare },
  { key: 'said', kind: 'text', width: 50, cell: ({ talk }) => talk.said },
  { key: 'agreed', kind: 'text', width: 50, cell: ({ talk }) => talk.agreed },
]

const DECISIONS: readonly ColumnOf<RoomReport['decisions'][number]>[] = [
  { key: 'organisation', kind: 'text', width: 36, cell: ({ organisation }) => organisation.name },
  {
    key: 'verdict',
    kind: 'text',
    width: 26,
    cell: ({ decision: { verdict } }, voice) => (verdict === undefined ? null : voice.say(`room:verdict.${verdict}`)),
  },
  { key: 'words', kind: 'text', width: 60, cell: ({ decision }) => decision.words ?? null },
]

function talkRows({ agenda, elsewhere }: RoomReport): readonly TalkRow[] {
  const listed = (['differences', 'silent', 'concerns', 'strengths'] as const).flatMap((list) =>
    agenda[list].map((point): TalkRow => ({ ...point, list })),
  )
  const others = elsewhere.map((point): TalkRow => ({
    ...point,
    priority: null,
    dontKnowShare: null,
    list: 'elsewhere',
  }))
  return [...listed, ...others]
}

function onOneLine(question: RoomPoint['question'], voice: Voice): string {
  return placeOf(question, voice).replace('\n', ', ')
}
