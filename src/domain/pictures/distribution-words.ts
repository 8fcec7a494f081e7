import { say, type Message } from '../message'
import { LEVELS, type Level } from '../instrument/scale'
import type { LevelCounts, Spread } from '../room/room-report'
import type { PictureTable } from './drawing'

/** A spread of which it may be told how many chose each level. */
export type CountedSpread = Spread & { readonly median: number; readonly counts: LevelCounts }

/** Whether there is something to draw. A middle alone stands in words: a line of five levels with nothing on it promises more. */
export function isCounted(spread: Spread): spread is CountedSpread {
  return spread.median !== null && spread.counts !== null
}

/** A level and how many chose it. */
export interface LevelCount {
  readonly level: Level
  readonly count: number
}

/** The five levels in order, each with how many chose it. */
export function levelCounts(counts: LevelCounts): readonly LevelCount[] {
  return LEVELS.map((level, place) => ({ level, count: counts[place] ?? 0 }))
}

export function levelName(level: number): Message {
  return say(`instrument:scale.level.${level}.label`)
}

/** The median in the words of the scale; between two levels, both of them. */
export function medianName(median: number): Message {
  const [low, high] = [Math.floor(median / 25) * 25, Math.ceil(median / 25) * 25]
  return low === high
    ? levelName(low)
    : say('pictures:distribution.between', { low: levelName(low), high: levelName(high) })
}

/** What a distribution shows, in sentences. */
export function distributionAlt({ n, median, counts, consensus }: CountedSpread): readonly Message[] {
  const levels = levelCounts(counts).filter(({ count }) => count > 0)
  return [
    say('pictures:distribution.answered', { count: n }),
    ...levels.map(({ level, count }) => say('pictures:distribution.chose', { count, level: levelName(level) })),
    say('pictures:distribution.altMedian', { median: medianName(median) }),
    ...(consensus === null
      ? []
      : [say('pictures:distribution.altConsensus', { consensus: say(`room:consensus.${consensus}`) })]),
  ]
}

function number(count: number): Message {
  return say('pictures:place', { place: count })
}

/** The same as a table; a row only for what may be known. */
export function distributionTable(spread: CountedSpread): PictureTable {
  const { n, median, counts, dontKnow, notApplicable, open } = spread
  const levels = levelCounts(counts)
  const others = [
    ['dontKnow', dontKnow],
    ['notApplicable', notApplicable],
    ['open', open],
  ] as const
  return {
    caption: say('pictures:distribution.title'),
    head: [say('pictures:distribution.answer'), say('pictures:distribution.count')],
    rows: [
      ...levels.map(({ level, count }) => [levelName(level), number(count)]),
      ...others.flatMap(([name, count]) =>
        count === null ? [] : [[say(`pictures:distribution.${name}`), number(count)]],
      ),
      [say('pictures:distribution.n'), number(n)],
      [say('pictures:distribution.median'), medianName(median)],
    ],
  }
}
