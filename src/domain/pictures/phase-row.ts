import { say, type Message } from '../message'
import { PHASES, type Phase } from '../instrument/axes'
import type { Report } from '../report/report'
import type { Balance, PhaseScore, Skip } from '../scoring/evaluation'

/** How much there is to see of a phase, and what of it may be shown. */
type Sight =
  | {
      readonly standing: 'shown'
      readonly score: PhaseScore
      readonly level: number
      readonly depth: number
      readonly progress: number
      readonly balance: Balance
    }
  | { readonly standing: 'tooLittle'; readonly score: PhaseScore; readonly lo: number; readonly hi: number }
  | { readonly standing: 'unanswered' | 'notApplicable'; readonly score: PhaseScore }
  | { readonly standing: 'unopened' }

/** One phase as it stands in the pictures. */
export type PhaseRow = Sight & {
  readonly phase: Phase
  readonly preview: boolean
  /** Where the person places the partnership, and where the answers point. */
  readonly declared: boolean
  readonly calculated: boolean
  /** The skip that starts at this phase. */
  readonly skip: Skip | null
}

/** A phase of which there is enough data to show numbers. */
export type ShownRow = Extract<PhaseRow, { readonly standing: 'shown' }>

/** What the pictures read from a report. */
export type Pictured = Pick<Report, 'evaluation' | 'calculated' | 'position'>

/** The same for a room: it was placed in a phase by whoever prepared it, and by nobody who looks. */
export function picturedForRoom({ evaluation, calculated }: Pictured): Pictured {
  return { evaluation: { ...evaluation, declared: null }, calculated, position: null }
}

/** The five phases in order, whatever is known of them. */
export function phaseRows({ evaluation, calculated }: Pictured): readonly PhaseRow[] {
  return PHASES.map((phase) => {
    const score = evaluation.phases.find((candidate) => candidate.phase === phase)
    return {
      ...(score === undefined ? ({ standing: 'unopened' } as const) : sightOf(score)),
      phase,
      preview: score?.preview === true,
      declared: phase === evaluation.declared,
      calculated: phase === calculated,
      skip: evaluation.skips.find(({ from }) => from === phase) ?? null,
    }
  })
}

function sightOf(score: PhaseScore): Sight {
  const { score: level, depth, progress, balance, lo, hi, shown, coverage } = score
  if (shown && level !== null && depth !== null && progress !== null && balance !== null)
    return { standing: 'shown', score, level, depth, progress, balance }
  if (coverage.of === 0 && coverage.notApplicable > 0) return { standing: 'notApplicable', score }
  if (lo === null || hi === null || coverage.answered + coverage.dontKnow === 0)
    return { standing: 'unanswered', score }
  return { standing: 'tooLittle', score, lo, hi }
}

/** What stands at the end of a row: the name of the balance, or why there is none; null when the phase was not opened. */
export function rowVerdict(row: PhaseRow): Message | null {
  switch (row.standing) {
    case 'shown':
      return say(`instrument:balance.${row.balance.id}`)
    case 'tooLittle':
    case 'unanswered':
    case 'notApplicable':
      return say(`pictures:${row.standing}`)
    case 'unopened':
      return null
  }
}

/** Who places the partnership in this phase: the person, the answers, both; null when neither does. */
export function markerOf({ declared, calculated }: PhaseRow): Message | null {
  if (declared && calculated) return say('pictures:marker.both')
  if (declared) return say('pictures:marker.declared')
  return calculated ? say('pictures:marker.calculated') : null
}

/** A skipped step, or a preview that was looked into, in two words; null when there is nothing to say. */
export function remarkOf({ skip, preview, standing }: PhaseRow): Message | null {
  if (skip !== null) return say(`pictures:remark.${skip.kind}`)
  return preview && standing !== 'unanswered' ? say('pictures:remark.preview') : null
}
