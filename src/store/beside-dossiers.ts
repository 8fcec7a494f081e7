import { say } from '@/domain/message'
import type { PickedFile } from '@/platform/platform'
import { readInvitation } from '@/storage/invitation-file'
import { messageFor, type ReadProblem } from '@/storage/read-problem'
import type { CollectingStore } from './collecting'
import type { DossierStore } from './dossier-store'
import type { OpeningStep } from './opening-step'

/** What becomes of files that are no dossier, or of several at once. `onWorkshop` when they came on a page of the open workshop. */
export interface Beside {
  /**
   * An invitation leads on; what a participant handed in goes into the open workshop, and on a page of that workshop
   * everything else does too, as it is named there among the others. `dropped` is the file that was dropped on such a page.
   */
  stepOf(picked: PickedFile, problem: ReadProblem, dropped: File | null): Promise<OpeningStep>
  /** Only one dossier can be open; a workshop takes many files. */
  several(files: readonly File[], onWorkshop: boolean, show: (step: OpeningStep) => void): Promise<void>
}

interface Parts {
  readonly dossiers: DossierStore
  readonly collecting: CollectingStore
}

export function createBeside({ dossiers, collecting }: Parts): Beside {
  /** Also where another window writes it: then the list of what was brought says so. */
  const openWorkshop = () => {
    const { dossier } = dossiers.getState()
    return dossier?.workshop === undefined ? undefined : dossier.id
  }

  return {
    stepOf: async (picked, problem, dropped) => {
      if (problem.kind === 'invitation') return invited(picked)
      const workshop = dropped !== null || problem.kind === 'contribution' ? openWorkshop() : undefined
      if (workshop === undefined) return refused(picked, problem)
      const { content, name } = picked
      await collecting.getState().takeFiles([dropped ?? new File(content.kind === 'text' ? [content.text] : [], name)])
      return { kind: 'collected', workshop }
    },
    several: async (files, onWorkshop, show) => {
      const workshop = onWorkshop ? openWorkshop() : undefined
      if (workshop === undefined) return show({ kind: 'refused', why: say('errors:read.several') })
      show({ kind: 'collected', workshop })
      await collecting.getState().takeFiles(files)
    },
  }
}

async function invited(picked: PickedFile): Promise<OpeningStep> {
  const read = readInvitation(picked.content.kind === 'text' ? picked.content.text : '')
  if (!read.ok) return refused(picked, read.problem)
  const { settingOf } = await import('@/storage/invitation-link')
  return { kind: 'invited', setting: settingOf(read.value) }
}

function refused({ name }: PickedFile, problem: ReadProblem): OpeningStep {
  return { kind: 'refused', why: messageFor(problem, name) }
}
