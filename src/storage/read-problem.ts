import { say, type Message } from '@/domain/message'
import type { OtherKind } from '@/platform/platform'

/** Why a text is not opened as a dossier. */
export type ReadProblem =
  /** The machine could not read the file. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-deep' }
  /** `line` is where JSON stops being JSON; null when it is no text at all. */
  | { readonly kind: 'not-json'; readonly line: number | null }
  | { readonly kind: 'not-ours' }
  /** It is ours, and something else than a dossier: what everyone at a workshop is asked, or what one of them answered. */
  | { readonly kind: 'invitation' }
  | { readonly kind: 'contribution' }
  /** A dossier that a room fills in, where that of one organisation is needed. */
  | { readonly kind: 'workshop' }
  /** It asks the questions of another edition of the instrument. */
  | { readonly kind: 'other-edition' }
  /** A file of another kind, told from how it begins. */
  | { readonly kind: 'other'; readonly is: OtherKind }
  | { readonly kind: 'too-new'; readonly version: number }
  /** It asks for a passphrase first. */
  | { readonly kind: 'locked' }
  /** The passphrase is wrong or the text damaged; which of them cannot be known. */
  | { readonly kind: 'shut' }
  /** `at` is the place of the first fault, as in `rounds.0.answers.P1.M.D.1.level`. */
  | { readonly kind: 'damaged'; readonly at: string }

/** One sentence that names the file, the reason and the place, and that nothing was changed. */
export function messageFor(problem: ReadProblem, fileName: string): Message {
  const file = fileName
  switch (problem.kind) {
    case 'unreadable':
    case 'too-large':
    case 'too-deep':
    case 'not-ours':
    case 'invitation':
    case 'contribution':
    case 'workshop':
    case 'other-edition':
    case 'locked':
    case 'shut':
      return say(`errors:read.${problem.kind}`, { file })
    case 'not-json':
      return problem.line === null
        ? say('errors:read.not-text', { file })
        : say('errors:read.not-json', { file, line: problem.line })
    case 'other':
      return say(`errors:read.other.${problem.is}`, { file })
    case 'too-new':
      return say('errors:read.too-new', { file, version: problem.version })
    case 'damaged':
      return say('errors:read.damaged', { file, at: placeInWords(problem.at) })
  }
}

/** The longest place that still reads as one. */
const LONGEST_PLACE = 120

/** A place as it can stand in a sentence: a member may have no name, or one as long as a book. */
export function placeInWords(at: string): string {
  if (at === '') return '""'
  return at.length > LONGEST_PLACE ? `${at.slice(0, LONGEST_PLACE)}…` : at
}
