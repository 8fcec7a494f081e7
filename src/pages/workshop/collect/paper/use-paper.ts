import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { emptyPaper, giveAtStep, goToStep, type PaperForm } from '@/domain/workshop/paper-form'
import type { PaperSheet, PaperStep, PaperValue } from '@/domain/workshop/paper-sheet'
import { paperQuestions } from '@/domain/workshop/paper-order'
import { useDossier, useRound, useServices } from '@/services'
import { useWorkshop } from '../use-workshop'

/** The paper form that is being typed over, what stands on it, and the ways to change it. */
export interface Paper {
  readonly sheet: PaperSheet
  readonly form: PaperForm
  readonly change: (next: (form: PaperForm) => PaperForm) => void
  /** Gives an answer at a step without going on, as by mouse. */
  readonly give: (step: PaperStep, value: PaperValue) => void
}

export function usePaper(): Paper {
  const { id } = useDossier()
  const { organisations, mode } = useWorkshop()
  const { scan, context } = useRound()
  const { paperDesk } = useServices()
  const kept = useStore(paperDesk, ({ forms }) => forms[id])
  const sheet = useMemo(
    () => ({ organisations, mode, questions: paperQuestions({ scan, context }) }),
    [organisations, mode, scan, context],
  )
  const change = useCallback(
    (next: (form: PaperForm) => PaperForm) => {
      const { forms, write } = paperDesk.getState()
      const before = forms[id] ?? emptyPaper(sheet)
      const after = next(before)
      if (after !== before) write(id, after)
    },
    [paperDesk, id, sheet],
  )
  const give = useCallback(
    (step: PaperStep, value: PaperValue) =>
      change((form) => giveAtStep(sheet, goToStep(sheet, form, step), step, value)),
    [change, sheet],
  )
  return { sheet, form: kept ?? emptyPaper(sheet), change, give }
}
