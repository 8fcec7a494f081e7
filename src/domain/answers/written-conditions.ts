import type { AgreedCondition, Decision } from './decision'

/** The conditions of a decision in which anything was written, in order. */
export function writtenConditions({ conditions = [] }: Decision): readonly AgreedCondition[] {
  return conditions.filter(({ text, who, by }) => `${text}${who}${by}`.trim() !== '')
}
