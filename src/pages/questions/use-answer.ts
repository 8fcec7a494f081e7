import { useStore } from 'zustand'
import type { Answer, QuestionId } from '@/domain/answers/answer'
import { useServices } from '@/services'

/** What was said at one question; draws again only when that changes. */
export function useAnswer(question: QuestionId): Answer | undefined {
  return useStore(useServices().dossiers, (state) => state.dossier?.rounds.at(-1)?.answers[question])
}
