import { reaches } from '../scoring/threshold'
import { mayCount } from './may-show'
import type { Room } from './room'
import type { RoomQuestion } from '../workshop/room-questions'
import type { Agenda, AgendaPoint, RoomPoint } from './room-report'
import { trueConsensus } from './spread'
import { medianOf, type Tally } from './tally'

const MOST_DIFFERENCES = 5
const MOST_IN_A_PHASE = 2
const MOST_OTHERS = 3
const SILENT_SHARE = 40
const WEIGHT = { gate: 1.5, core: 1.2, extra: 1 } as const

/** A point with what it is ranked by. The true numbers rank it, also where only their name may be shown. */
interface Ranked {
  readonly point: AgendaPoint
  /** Within which it is one of at most two: a phase, or a module. */
  readonly within: string
  /** null with fewer than three answers. */
  readonly cns: number | null
  readonly priority: number
  /** 0 where there is none. */
  readonly median: number
  /** Share of "I don't know", 0 to 100; null where it may not even be said that many do not know. */
  readonly silence: number | null
}

/** What a room talks about. A look ahead stays out: it serves the skipped steps only. Source: instrument E.2. */
export function roomAgenda(room: Room, points: readonly RoomPoint[]): Agenda {
  const ranked = points.flatMap((point, at) => {
    const question = room.questions[at]
    const tally = room.whole[at]
    return question?.preview !== null || tally === undefined ? [] : [rankedAs(room, point, question, tally)]
  })
  const agreed = ranked.filter(({ cns }) => cns !== null && reaches(cns, 0.8))
  return {
    differences: differencesIn(ranked),
    silent: ranked
      .filter(({ silence }) => silence !== null && reaches(silence, SILENT_SHARE))
      .toSorted((one, other) => (other.silence ?? 0) - (one.silence ?? 0))
      .slice(0, MOST_OTHERS)
      .map(({ point }) => ({ ...point, priority: null })),
    concerns: pointsOf(agreed.filter(({ median }) => median <= 25).toSorted(byMedian)),
    strengths: pointsOf(agreed.filter(({ median }) => median >= 75).toSorted(byConsensus)),
  }
}

function rankedAs(room: Room, point: RoomPoint, question: RoomQuestion, tally: Tally): Ranked {
  const cns = trueConsensus(tally)
  const priority = cns === null ? 0 : (1 - cns) * weightOf(question)
  const share = tally.asked === 0 ? 0 : (100 * tally.dontKnow) / tally.asked
  return {
    point: {
      point,
      priority: point.spread.cns === null ? null : priority,
      dontKnowShare: point.spread.dontKnow === null || tally.asked === 0 ? null : share,
      talk: room.workshop.points[question.id] ?? { said: '', agreed: '' },
    },
    within: question.item?.phase ?? question.module ?? '',
    cns,
    priority,
    median: medianOf(tally) ?? 0,
    silence: mayCount(tally.asked, room.open) ? share : null,
  }
}

function weightOf({ item }: RoomQuestion): number {
  if (item === null) return WEIGHT.extra
  if (item.gate !== null) return WEIGHT.gate
  return item.core ? WEIGHT.core : WEIGHT.extra
}

function differencesIn(ranked: readonly Ranked[]): readonly AgendaPoint[] {
  const apart = ranked.filter(({ cns }) => cns !== null && !reaches(cns, 0.8)).toSorted(byPriority)
  const chosen: Ranked[] = []
  for (const one of apart) {
    const there = chosen.filter(({ within }) => within === one.within).length
    if (there < MOST_IN_A_PHASE && chosen.length < MOST_DIFFERENCES) chosen.push(one)
  }
  return chosen.map(({ point }) => point)
}

function pointsOf(ranked: readonly Ranked[]): readonly AgendaPoint[] {
  return ranked.slice(0, MOST_OTHERS).map(({ point }) => point)
}

/** Highest first; of the same ones the lower median. Sorting keeps the order of the journey. */
function byPriority(one: Ranked, other: Ranked): number {
  return highestFirst(one.priority, other.priority) || one.median - other.median
}

/** Lowest first; of the same ones the closest. */
function byMedian(one: Ranked, other: Ranked): number {
  return one.median - other.median || byConsensus(one, other)
}

function byConsensus(one: Ranked, other: Ranked): number {
  return highestFirst(one.cns ?? 0, other.cns ?? 0)
}

/** What lies closer than a hair is the same number. */
function highestFirst(one: number, other: number): number {
  return Math.abs(one - other) < 1e-9 ? 0 : other - one
}
