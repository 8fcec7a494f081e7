import type { Action } from '@/domain/answers/decision'
import type { Report } from '@/domain/report/report'
import { isRealDay } from '../tables/real-day'

/** Something of a report that belongs in a calendar. */
export type DatedEntry =
  | { readonly kind: 'action'; readonly day: string; readonly action: Action }
  | { readonly kind: 'review'; readonly day: string; readonly who: string }

/**
 * The open actions with a day, and the day on which the decision is looked at again; empty when a calendar has nothing
 * to gain. A file of an empty list is a calendar without events.
 */
export function datedEntries({ actions, decision }: Pick<Report, 'actions' | 'decision'>): readonly DatedEntry[] {
  const open = actions.filter(({ done, due }) => !done && isRealDay(due))
  const { reviewOn = '', decidedBy = '' } = decision
  return [
    ...open.map((action): DatedEntry => ({ kind: 'action', day: action.due, action })),
    ...(isRealDay(reviewOn) ? [{ kind: 'review', day: reviewOn, who: decidedBy } as const] : []),
  ]
}
