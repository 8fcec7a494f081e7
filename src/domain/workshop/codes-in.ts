import type { Invitation } from '../answers/workshop'
import type { Result } from '../result'
import { codeReader, type CodeProblem } from './code'

/** More codes than this at a time are a mistake of the hand that pasted them. */
export const MOST_CODES = 6000
/** In so many characters those stand, with room for what is between them. */
const LONGEST_TEXT = 1_000_000

/**
 * The codes in a text in which there may be many: one a line, or with a semicolon, a comma or a tab between. A code that
 * was broken over lines, as mail does, is one. Whatever else stands there is given, also when it is no code, so that each
 * can be named; only what is empty is not. null for a text with more than can be read at a time.
 */
export function codesIn(text: string, invitation: Invitation): readonly string[] | null {
  if (text.length > LONGEST_TEXT) return null
  const parts = text
    .split(/[\r\n\u2028\u2029;,\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const piecesFrom = joinerOf(parts, invitation)
  const codes: string[] = []
  for (let at = 0; at < parts.length;) {
    if (codes.length === MOST_CODES) return null
    const pieces = parts.slice(at, at + piecesFrom(at))
    codes.push(pieces.join(' '))
    at += pieces.length
  }
  return codes
}

/** How long a part is that is too short for a code, and how long it would be with the parts that belong to it. */
type Piece = Pick<Extract<CodeProblem, { readonly kind: 'length' }>, 'signs' | 'of'>

/** A part that belongs to no other: a code, or none at all. */
const NO_PIECE: Piece = { signs: Infinity, of: 0 }

/**
 * Says how many parts from one on are together as long as a code, each too short by itself; 1 when there are none. Each
 * part is read once, as many are looked at again from those before them.
 */
function joinerOf(parts: readonly string[], invitation: Invitation): (from: number) => number {
  const read = codeReader(invitation)
  const pieces: Piece[] = []
  const pieceAt = (at: number) => (pieces[at] ??= pieceOf(read(parts[at] ?? '')))
  return (from) => {
    let signs = 0
    for (let at = from; at < parts.length; at++) {
      const piece = pieceAt(at)
      signs += piece.signs
      if (signs === piece.of) return at - from + 1
      if (signs > piece.of) return 1
    }
    return 1
  }
}

function pieceOf(read: Result<unknown, CodeProblem>): Piece {
  return read.ok || read.problem.kind !== 'length' ? NO_PIECE : read.problem
}
