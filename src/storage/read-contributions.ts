import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { fail, type Result } from '@/domain/result'
import { contentIn } from '@/platform/file-content'
import type { FileBytes } from '@/platform/helper'
import type { Platform } from '@/platform/platform'
import { readContribution } from './contribution-file'
import { withoutText, type ContributionProblem } from './contribution-problem'

/** What came of reading one file. */
export type ContributionRead = Result<Contribution, ContributionProblem>

/** For so long, in ms, the window may be busy before it looks up for clicks and paints. */
const SLICE = 8

/** What a participant handed in, out of a file that was chosen or dropped. */
export function contributionIn(file: FileBytes, invitation: Invitation): ContributionRead {
  const content = contentIn(file)
  return content.kind === 'text' ? readContribution(content.text, invitation) : fail(withoutText(content))
}

/** Reads what is in files in the window itself, in slices between which it answers to whoever sits before it. */
export async function readContributions(
  { breathe, now }: Pick<Platform, 'breathe' | 'now'>,
  files: readonly FileBytes[],
  invitation: Invitation,
): Promise<readonly ContributionRead[]> {
  const read: ContributionRead[] = []
  let begun = now().getTime()
  for (const file of files) {
    read.push(contributionIn(file, invitation))
    if (now().getTime() - begun < SLICE) continue
    await breathe()
    begun = now().getTime()
  }
  return read
}
