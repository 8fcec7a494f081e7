import type { decide } from '@/domain/answers/change-decision'
import type { Decision } from '@/domain/answers/decision'

/** What a part of the decision needs: what the decision says now, and the way to say something else. */
export interface DecisionPart {
  readonly decision: Decision
  readonly onDecide: (parts: Parameters<typeof decide>[1]) => void
}
