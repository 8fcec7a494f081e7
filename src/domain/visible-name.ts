/** A name is shown up to this many signs, as a person counts them. Source: docs/reliability.md, T17. */
export const LONGEST_NAME = 200

/** A sign can carry marks without end; so many units of a text are looked at in all. */
const MOST_UNITS = 2000

/** Ends of lines and tabs: a name is one line. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g

/**
 * What turns the direction of a text round, takes no room, or is half a sign: a name with these looks like another.
 * The joiners within emoji and within words of some scripts stay.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Cf}\u115f\u1160\u3164\uffa0]|[\u17b4\u17b5]|\u034f/gu
const JOINERS = /[\u200c\u200d]/

const SHOWN = '\u25a1'
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A name from elsewhere as it may stand on a screen: on one line, at most 200 signs, and with a small square in the
 * place of each sign that nobody sees. Any other name stays as it is.
 */
export function visibleName(text: string): string {
  const seen = text
    .slice(0, MOST_UNITS)
    .replace(BREAKS, ' ')
    .replace(UNSEEN, (sign) => (JOINERS.test(sign) ? sign : SHOWN))
  const [, cut] = [...signs.segment(seen)].filter((_, place) => place === 0 || place === LONGEST_NAME)
  return cut === undefined ? seen : seen.slice(0, cut.index)
}
