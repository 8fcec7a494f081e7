/**
 * The guard against formulas: a spreadsheet reads a cell that begins with `=`, `+`, `-` or `@` as something to work
 * out, also when it comes from someone else (OWASP, CSV injection). An apostrophe in front makes it a text.
 *
 * The rules, so that the guard can be taken off and the text is exactly back:
 * 1. Within the text, between a separator, quote or line end and one of the signs, with nothing or apostrophes between
 *    them, stands one apostrophe more, right after the separator: a program that cuts the line at another separator
 *    than ours finds no formula either.
 * 2. In front of a text that begins with such a sign, whatever white space or apostrophes come first, or with a tab,
 *    line end or NUL, stands one apostrophe more.
 * To take it off: undo rule 2, then rule 1.
 */
const SIGNS = '=+\\-@＝＋－＠'
const WITHIN = new RegExp(`(?<=[,;"\\t\\r\\n\\0])(?='*[${SIGNS}])`, 'g')
const GUARDED_WITHIN = new RegExp(`(?<=[,;"\\t\\r\\n\\0])'(?='*[${SIGNS}])`, 'g')
const AT_START = new RegExp(`^(?:[\\s\\0\\u200b']*[${SIGNS}]|'*[\\t\\r\\n\\0])`)

/** A text as it may stand in a cell of a CSV file. */
export function guardFormula(text: string): string {
  const guarded = text.replaceAll(WITHIN, "'")
  return AT_START.test(guarded) ? `'${guarded}` : guarded
}

/** The text that was guarded, to the letter. */
export function withoutGuard(cell: string): string {
  const bare = cell.startsWith("'") && AT_START.test(cell.slice(1)) ? cell.slice(1) : cell
  return bare.replaceAll(GUARDED_WITHIN, '')
}
