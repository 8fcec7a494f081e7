import { say, type Message } from '@/domain/message'
import { visibleName } from '@/domain/visible-name'
import type { CodeProblem } from '@/domain/workshop/code'
import { MOST_CONTRIBUTIONS, type TakenIn } from '@/domain/workshop/take-in'
import type { CollectedLine } from './collecting'

/** A line before it has a number. */
export type NewLine = Omit<CollectedLine, 'id'>

/** The longest beginning of a file's name or a code that is shown. */
const LONGEST_SOURCE = 80

/** Of more files than this not each is named: the list would hold hardly anything else. */
const MOST_NAMED = 20

/** The line of something that cannot be read. */
export function lineOfProblem(source: string, why: Message): NewLine {
  return { source: shown(source), why, counts: false, instead: null }
}

/** What is told of notes that found no room: the name of each file, or of how many it are where there are more. */
export function linesOfNotes(sources: readonly string[], taken: readonly TakenIn[]): readonly NewLine[] {
  const left = taken.flatMap(({ notesLeftOut: count }, place) =>
    count === 0 ? [] : [{ source: shown(sources[place] ?? ''), count }],
  )
  if (left.length > MOST_NAMED) {
    const notes = left.reduce((sum, { count }) => sum + count, 0)
    return [remark(say('collecting:line.notesOfMany', { notes, files: left.length }), true)]
  }
  return left.map(({ source, count }) => ({ ...remark(say('collecting:line.notesLeftOut', { count }), true), source }))
}

/** The line of what came in; null when there is nothing to tell of it. */
export function lineOf(source: string, taken: TakenIn | undefined): NewLine | null {
  if (taken === undefined) return null
  const { outcome, instead } = taken
  switch (outcome) {
    case 'new':
      return null
    case 'duplicate':
    case 'replaces':
    case 'completes':
      return { source: shown(source), why: say(`collecting:line.${outcome}`), counts: true, instead }
    case 'outdated':
    case 'not-invited':
      return { source: shown(source), why: say(`collecting:line.${outcome}`), counts: false, instead }
    case 'full':
      return lineOfProblem(source, say('collecting:line.full', { most: MOST_CONTRIBUTIONS }))
  }
}

/** A line that is about no file alone. */
export function remark(why: Message, counts: boolean): NewLine {
  return { source: '', why, counts, instead: null }
}

/** What is the matter with a code, and what to do. */
export function codeMessage(problem: CodeProblem): Message {
  switch (problem.kind) {
    case 'sign':
      return say('collecting:code.sign', { sign: visibleName(problem.sign) })
    case 'length':
      return say('collecting:code.length', { signs: problem.signs, of: problem.of })
    case 'empty':
    case 'sum':
    case 'newer':
    case 'other-workshop':
    case 'nonsense':
      return say(`collecting:code.${problem.kind}`)
  }
}

/** The same of a QR code: what is in no code of ours is no mistake of typing. */
export function qrMessage(problem: CodeProblem): Message {
  return problem.kind === 'sign' || problem.kind === 'empty' ? say('collecting:code.other-qr') : codeMessage(problem)
}

/** Names of files and what was pasted come from elsewhere. */
function shown(source: string): string {
  const name = visibleName(source)
  return name.length > LONGEST_SOURCE ? `${name.slice(0, LONGEST_SOURCE)}…` : name
}
