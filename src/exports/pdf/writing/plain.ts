/** Whether a text is of Latin letters, plain punctuation and line ends: our fonts have all of it, and most texts are. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

const PLAIN = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/
