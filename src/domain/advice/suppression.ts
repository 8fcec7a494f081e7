import type { ItemId } from '../instrument/item'
import type { AdviceGroup, RuleId } from './advice'
import type { Fired } from './fire'

/** A rule that, when it fires, says better what others would say too. */
interface Hiding {
  readonly by: RuleId
  readonly hides: readonly RuleId[]
  /** Only when the rule's answer lies here. */
  readonly when?: { readonly item: ItemId; readonly from: number; readonly to: number }
}

/** Who hides whom. Source: instrument D.1. */
const HIDINGS: readonly Hiding[] = [
  { by: 'R16', hides: ['R06', 'R07', 'R20'] },
  { by: 'R17', hides: ['R08', 'R09', 'R21', 'R35'] },
  { by: 'R18', hides: ['R10', 'R11', 'R22', 'R34'] },
  { by: 'R19', hides: ['R12', 'R13', 'R23'] },
  { by: 'R25', hides: ['R26'] },
  { by: 'R29', hides: ['R40'], when: { item: 'P2.I.D.1', from: 0, to: 25 } },
  { by: 'R40', hides: ['R29'], when: { item: 'P2.I.D.1', from: 50, to: 50 } },
]

/** Rules on one phase that say in small what a rule on the whole says: the steepest one stays beside it. */
const FAMILIES: readonly { readonly by: RuleId; readonly members: readonly RuleId[] }[] = [
  { by: 'R03', members: ['R06', 'R08', 'R10', 'R12', 'R14'] },
  { by: 'R04', members: ['R07', 'R09', 'R11', 'R13', 'R15'] },
]

/** Without a signal only these still speak. */
const GROUPS_WITHOUT_SIGNAL: readonly AdviceGroup[] = ['data', 'context', 'gate']

/** The fired rules that are left to be said. A rule hides others also when, without a signal, it is not said itself. */
export function unsuppressed(fired: readonly Fired[]): readonly Fired[] {
  const left = keepSteepest(fired.filter((advice) => !isHidden(advice, fired)))
  const noSignal = fired.some(({ id }) => id === 'R01')
  return left.filter(({ rule }) => !noSignal || GROUPS_WITHOUT_SIGNAL.includes(rule.group))
}

function isHidden({ rule }: Fired, fired: readonly Fired[]): boolean {
  return HIDINGS.some(({ by, hides, when }) => {
    const hider = hides.includes(rule.id) ? fired.find(({ id }) => id === by) : undefined
    return hider !== undefined && (when === undefined || answeredWithin(fired, when))
  })
}

function answeredWithin(fired: readonly Fired[], { item, from, to }: NonNullable<Hiding['when']>): boolean {
  return fired.some(({ rule, lowest }) => rule.guards?.includes(item) === true && lowest >= from && lowest <= to)
}

/** Of a family, the one with the largest difference; of equal ones the latest phase. */
function keepSteepest(fired: readonly Fired[]): readonly Fired[] {
  const families = FAMILIES.filter(({ by }) => fired.some(({ id }) => id === by))
  return families.reduce((left, { members }) => {
    const family = left.filter(({ rule }) => members.includes(rule.id))
    const steepest = family.reduce<Fired | undefined>(
      (best, advice) => (best === undefined || steepness(advice) >= steepness(best) ? advice : best),
      undefined,
    )
    return left.filter((advice) => !family.includes(advice) || advice === steepest)
  }, fired)
}

function steepness({ grounds }: Fired): number {
  return Math.max(0, ...grounds.map((ground) => (ground.kind === 'balance' ? Math.abs(ground.delta) : 0)))
}
