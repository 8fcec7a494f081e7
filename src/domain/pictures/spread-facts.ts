import { say, type Message } from '../message'
import type { Spread } from '../room/room-report'
import { medianName } from './distribution-words'

/** What a place where a point stands adds to how it was answered. */
export interface Silence {
  /** Share of those who do not know, 0 to 100; null where it is not told. Of nobody nothing is said. */
  readonly dontKnowShare: number | null
  /** It stands there for its silence, so that this comes first. */
  readonly silent: boolean
}

/** How a group answered, in sentences: always with how many, and no more than may be told. On screen and on paper. */
export function spreadFacts(spread: Spread, { dontKnowShare, silent }: Silence): readonly Message[] {
  const { n, asked, median, consensus, camps } = spread
  const silence =
    dontKnowShare === null || dontKnowShare === 0 ? [] : [say('room:dontKnowShare', { share: dontKnowShare })]
  return [
    ...(silent ? silence : []),
    ...(consensus === null ? [] : [say('room:consensusOf', { n, consensus: say(`room:consensus.${consensus}`) })]),
    median === null
      ? say('room:tooFewOf', { count: n, asked })
      : say(median % 25 === 0 ? 'room:median.at' : 'room:median.between', { median: medianName(median) }),
    ...(camps === true ? [say('room:camps')] : []),
    ...(silent ? [] : silence),
    ...(median !== null && consensus === null ? [say('room:chosen', { count: n, asked })] : []),
  ]
}
