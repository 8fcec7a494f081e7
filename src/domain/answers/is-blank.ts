import type { Dossier } from './dossier'

/** Whether nobody wrote or chose anything in a dossier yet, so that nothing is lost with it. */
export function isBlank({ title, organisation, partners, rounds: [round, ...more] }: Dossier): boolean {
  if (`${title}${organisation}`.trim() !== '' || partners.length > 0 || more.length > 0) return false
  if (round === undefined) return true
  const { context, answers, decision = {}, actions = [] } = round
  return [context, answers, decision, actions].every((part) => Object.keys(part).length === 0)
}
