import { say, type Message } from '@/domain/message'
import type { FileContent } from '@/platform/platform'
import { placeInWords, type ReadProblem } from './read-problem'

/** Why a file does not count as what a participant handed in. */
export type ContributionProblem =
  | Exclude<ReadProblem, { readonly kind: 'shut' | 'contribution' }>
  /** Its sum is not that of what it holds: it was changed by hand, or damaged. */
  | { readonly kind: 'edited' }
  | { readonly kind: 'dossier' }
  | { readonly kind: 'other-workshop' }
  /** The quick questions were answered and the full ones are asked, or the other way round. */
  | { readonly kind: 'other-scan' }

/** One sentence: what it is, why it does not count, and what to do. The name of the file stands beside it. */
export function contributionMessage(problem: ContributionProblem): Message {
  switch (problem.kind) {
    case 'not-json':
      return problem.line === null
        ? say('collecting:problem.not-text')
        : say('collecting:problem.not-json', { line: problem.line })
    case 'other':
      return say('collecting:problem.other')
    case 'damaged':
      return say('collecting:problem.damaged', { at: placeInWords(problem.at) })
    case 'unreadable':
    case 'too-large':
    case 'too-deep':
    case 'not-ours':
    case 'too-new':
    case 'locked':
    case 'edited':
    case 'dossier':
    case 'workshop':
    case 'invitation':
    case 'other-workshop':
    case 'other-scan':
    case 'other-edition':
      return say(`collecting:problem.${problem.kind}`)
  }
}

/** The same problem of a reader of any of our files; those that only a dossier can have do not come up. */
export function asOwnProblem(problem: ReadProblem): ContributionProblem {
  if (problem.kind === 'shut') return { kind: 'locked' }
  return problem.kind === 'contribution' ? { kind: 'not-ours' } : problem
}

/** What a file is that holds no text. */
export function withoutText(content: Exclude<FileContent, { readonly kind: 'text' }>): ContributionProblem {
  switch (content.kind) {
    case 'not-text':
      return { kind: 'not-json', line: null }
    case 'other':
      return { kind: 'other', is: content.is }
    case 'too-large':
    case 'unreadable':
      return { kind: content.kind }
  }
}
