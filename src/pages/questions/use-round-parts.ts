import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Answer, QuestionId } from '@/domain/answers/answer'
import type { Plan } from '@/domain/answers/asked'
import type { Dossier, Round } from '@/domain/answers/dossier'
import { questionsAt, type Stop } from '@/domain/answers/journey'
import { progressIn, wholeProgressOf, type Progress } from '@/domain/answers/progress'
import type { Movement } from '@/domain/instrument/axes'
import { useServices } from '@/services'

/**
 * Parts of the round that is being filled in. Each draws again only when its own part changes, so that an answer
 * costs one card and one scale on the map, and typing a note costs that note.
 */

/** What was said at one question. */
export function useAnswer(question: QuestionId): Answer | undefined {
  return usePart((round) => round.answers[question])
}

/** Which questions are asked, in which dossier, and whether it is that of someone who takes part in a workshop. */
export function usePlan(): Plan & { readonly dossierId: string; readonly takesPart: boolean } {
  return usePart(({ scan, context }, { id, takingPart }) => ({
    dossierId: id,
    scan,
    context,
    takesPart: takingPart !== undefined,
  }))
}

/** Whether the note at a question goes along to the workshop; null for a dossier of one's own. */
export function useIsShared(question: QuestionId): boolean | null {
  const { dossiers } = useServices()
  return useStore(dossiers, ({ dossier }) => dossier?.takingPart?.shared.includes(question) ?? null)
}

/** How far a stop is; each side of the balance as a share 0 to 1, null where there are no two movements. */
export interface StopProgress extends Progress {
  readonly depth: number | null
  readonly progress: number | null
}

/** How far one stop is. */
export function useStopProgress(stop: Stop): StopProgress {
  return usePart((round) => {
    const questions = questionsAt(round, stop)
    const share = (movement: Movement) => {
      const { answered, of } = progressIn(
        round.answers,
        questions.filter((question) => question.movement === movement),
      )
      return of === 0 ? null : answered / of
    }
    return { ...progressIn(round.answers, questions), depth: share('D'), progress: share('P') }
  })
}

/** How far everything that counts is. */
export function useWholeProgress(): Progress {
  return usePart(wholeProgressOf)
}

function usePart<Part>(partOf: (round: Round, dossier: Dossier) => Part): Part {
  const { dossiers } = useServices()
  return useStore(
    dossiers,
    useShallow(({ dossier }) => {
      const round = dossier?.rounds.at(-1)
      if (dossier === null || round === undefined) throw new Error('No dossier is open here.')
      return partOf(round, dossier)
    }),
  )
}
