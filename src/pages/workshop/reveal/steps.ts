import type { AgendaPoint, RoomReport } from '@/domain/room/room-report'

/** One screen of what a room is shown. */
export type Step =
  | {
      readonly kind:
        | 'who'
        | 'where'
        | 'tooFew'
        | 'position'
        | 'phases'
        | 'balance'
        | 'agenda'
        | 'silent'
        | 'concerns'
        | 'strengths'
        | 'gates'
        | 'advice'
    }
  /** One difference by itself, or what was written at it; `place` counts from 1. */
  | { readonly kind: 'point' | 'notes'; readonly point: AgendaPoint; readonly place: number }

/** The screens in the order in which a room sees them: advice comes last. Source: instrument E.4. */
export function stepsOf({ evaluation, agenda }: RoomReport): readonly Step[] {
  const begin: readonly Step[] = [{ kind: 'who' }, { kind: 'where' }]
  if (evaluation === null) return [...begin, { kind: 'tooFew' }]
  const lists = (['silent', 'concerns', 'strengths'] as const).filter((kind) => agenda[kind].length > 0)
  return [
    ...begin,
    { kind: 'position' },
    { kind: 'phases' },
    { kind: 'balance' },
    { kind: 'agenda' },
    ...agenda.differences.flatMap(pointSteps),
    ...lists.map((kind) => ({ kind })),
    { kind: 'gates' },
    { kind: 'advice' },
  ]
}

/** What was written at a point has a screen of its own, after the numbers. */
function pointSteps(point: AgendaPoint, index: number): readonly Step[] {
  const place = index + 1
  const steps: readonly Step[] = [{ kind: 'point', point, place }]
  return point.point.notes.length === 0 ? steps : [...steps, { kind: 'notes', point, place }]
}

/** Tells two steps apart. */
export function keyOf(step: Step): string {
  return 'place' in step ? `${step.kind}-${step.place}` : step.kind
}
