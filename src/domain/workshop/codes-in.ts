import type { Invitation } from '../answers/workshop'
import { readCode } from './code'

/**
 * The codes in a text in which there may be many: one a line, or with a semicolon, a comma or a tab between. A code that
 * was broken over lines, as mail does, is one. Whatever else stands there is given, also when it is no code, so that each
 * can be named; only what is empty is not.
 */
export function codesIn(text: string, invitation: Invitation): readonly string[] {
  const parts = text
    .split(/[\r\n\u2028\u2029;,\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const codes: string[] = []
  for (let at = 0; at < parts.length;) {
    const pieces = parts.slice(at, at + piecesFrom(parts, at, invitation))
    codes.push(pieces.join(' '))
    at += pieces.length
  }
  return codes
}

/** How many parts from here on are together as long as a code, each too short by itself; 1 when there are none. */
function piecesFrom(parts: readonly string[], from: number, invitation: Invitation): number {
  let signs = 0
  for (let at = from; at < parts.length; at++) {
    const read = readCode(parts[at] ?? '', invitation)
    if (read.ok || read.problem.kind !== 'length') return 1
    signs += read.problem.signs
    if (signs === read.problem.of) return at - from + 1
    if (signs > read.problem.of) return 1
  }
  return 1
}
