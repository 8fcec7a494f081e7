import type { Round } from '@/domain/answers/dossier'
import type { QuestionId } from '@/domain/answers/answer'
import type { Context } from '@/domain/instrument/context-question'
import type { Choice } from '@/domain/instrument/scale'
import { BALANCES, type BalanceId } from '@/domain/scoring/evaluation'
import vectors from '../fixtures/vectors.json'
import { aRound } from './a-dossier'

/** A worked example of the instrument (C.11): what was answered, and every number that comes out, as it was computed elsewhere. */
export interface VectorCase {
  readonly id: string
  readonly round: Round
  readonly asked: readonly string[]
  readonly expected: Expected
}

type Numbers = Readonly<Record<string, number | null>>
type Balance = { readonly delta: number; readonly level: number; readonly id: BalanceId; readonly intensity: number }

interface Expected {
  readonly k: number
  readonly weights: Numbers
  readonly cells: Numbers
  readonly movement: Numbers
  readonly phase: Numbers
  readonly phase_lo: Numbers
  readonly phase_hi: Numbers
  readonly phase_shown: Readonly<Record<string, boolean>>
  readonly theme: Numbers
  readonly movement_scope: Numbers
  readonly overall: number
  readonly overall_lo: number
  readonly overall_hi: number
  readonly overall_shown: boolean
  readonly coverage: { readonly pct: number; readonly answered: number; readonly of: number }
  readonly balance_phase: Readonly<Record<string, Balance>>
  readonly balance: Balance
  readonly skips: readonly object[]
  readonly gates: Readonly<Record<string, string>>
  readonly signal: string
  readonly signal_lo: string
  readonly signal_hi: string
  readonly calculated_phase: string
  readonly rules_fired: readonly string[]
  readonly rules_shown: readonly string[]
  readonly rules_strengths: readonly string[]
  readonly rules_rest: readonly string[]
}

/** What the vectors call the balances, in the order of `BALANCES`. */
const LABELS = [
  'Te vroeg om te wegen',
  'In evenwicht',
  'Vooruitgang loopt voor',
  'Verdieping loopt voor',
  'Vooruitgang loopt ver voor',
  'Verdieping loopt ver voor',
  'Stappen zonder fundament',
  'Fundament zonder stappen',
]

/** The seven cases, with our ids for their Dutch names. */
export const VECTOR_CASES: readonly VectorCase[] = vectors.scoring.map(
  ({ id, context, mode, answers, asked, k, expected: { tilt, tilt_phase, skips, ...expected } }) => {
    const words = aRound()
      .withContext(context as Context)
      .answeredAll(answers as Partial<Record<QuestionId, Choice>>)
    const phases = Object.entries(tilt_phase).map(([phase, tilt]) => [phase, balanceOf(tilt)])
    return {
      id,
      round: mode === 'deep' ? words.full().build() : words.quick().build(),
      asked,
      expected: {
        k,
        ...expected,
        balance_phase: Object.fromEntries(phases),
        balance: balanceOf(tilt),
        skips: skips.map(([kind, from, to, gap, sure]) => ({ kind, from, to, gap, certain: sure === 'zeker' })),
      },
    }
  },
)

function balanceOf({ label, ...balance }: { delta: number; level: number; label: string; intensity: number }) {
  const id = BALANCES[LABELS.indexOf(label)]
  if (id === undefined) throw new Error(`No balance is called "${label}".`)
  return { ...balance, id }
}
