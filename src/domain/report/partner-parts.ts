/**
 * What a person chooses to share with a partner or to keep, in the order of the list on the screen. What is in none of
 * them always goes along: the names, the date, the facts about the partnership, the scores and the signal.
 * - strengths: what stands strong;
 * - gates: the state of the key questions, and what the signal and the advice say of it;
 * - advice: what to do, with what it rests on as far as that is shared;
 * - open: the questions that have no answer that counts;
 * - answers: every answer, those of the extra questions too;
 * - notes: what was written at the answers; they stand with them and go along with them only;
 * - actions: who does what by when;
 * - autonomy: what the partnership means for what one decides oneself;
 * - decision: the decision at hand with the extra questions that it brings, and what was decided, under which conditions.
 */
export const PARTNER_PARTS = [
  'strengths',
  'gates',
  'advice',
  'open',
  'answers',
  'notes',
  'actions',
  'autonomy',
  'decision',
] as const
export type PartnerPart = (typeof PARTNER_PARTS)[number]

/** What is shared until the person chooses otherwise. What was handed over cannot be taken back, so the least. */
export const SHARED_AT_FIRST: readonly PartnerPart[] = ['strengths', 'gates', 'advice', 'open']

/** The parts that a choice shares, in order, each once: notes only go along with the answers that they stand with. */
export function sharedParts(chosen: readonly PartnerPart[]): readonly PartnerPart[] {
  return PARTNER_PARTS.filter((part) => chosen.includes(part) && (part !== 'notes' || chosen.includes('answers')))
}

/** The choice with one part put in or taken out. Notes bring their answers along, and answers take their notes away. */
export function withPart(chosen: readonly PartnerPart[], part: PartnerPart, isIn: boolean): readonly PartnerPart[] {
  if (!isIn) return sharedParts(chosen.filter((other) => other !== part))
  return sharedParts([...chosen, part, ...(part === 'notes' ? (['answers'] as const) : [])])
}
