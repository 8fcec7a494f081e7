import * as fc from 'fast-check'
import type { Answer, QuestionId } from '@/domain/answers/answer'
import type { Round } from '@/domain/answers/dossier'
import { CONTEXT_OPTIONS, type Context } from '@/domain/instrument/context-question'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEM_IDS } from '@/domain/instrument/module'
import { LEVELS, type Choice } from '@/domain/instrument/scale'
import { aRound } from './a-dossier'

/** Any context: every question answered, unknown or left out. */
export function anyContext(): fc.Arbitrary<Context> {
  const questions = Object.entries(CONTEXT_OPTIONS).map(([key, options]) => [
    key,
    fc.constantFrom<string | number>(...options, 'unknown'),
  ])
  return fc.record(Object.fromEntries(questions), { requiredKeys: [] })
}

/** Any choice on the scale: mostly levels, with some of both escapes. */
export function anyChoice(): fc.Arbitrary<Choice> {
  return fc.oneof(
    { arbitrary: fc.constantFrom<Choice>(...LEVELS), weight: 8 },
    { arbitrary: fc.constantFrom<Choice>('DK', 'NA'), weight: 2 },
  )
}

/** Any round: some well filled, some nearly empty; notes without an answer and answers to what is not asked occur too. */
export function anyRound(): fc.Arbitrary<Round> {
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    { arbitrary: anyChoice().map((level) => ({ level })), weight: 12 },
    { arbitrary: fc.constant<Answer>({ note: 'to discuss' }), weight: 1 },
  )
  const ids: readonly QuestionId[] = [...ITEMS.map((item) => item.id), ...MODULE_ITEM_IDS]
  return fc
    .record({
      scan: fc.constantFrom('quick', 'full'),
      context: anyContext(),
      answers: fc.array(answer, { minLength: ids.length, maxLength: ids.length }),
      opened: fc.constantFrom(0.2, 0.6, 0.9, 1),
      chances: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length }),
    })
    .map(({ scan, context, answers, opened, chances }) => {
      const given = ids.flatMap((id, at) => ((chances[at] ?? 1) <= opened ? [[id, answers[at] ?? {}]] : []))
      return { ...aRound().withContext(context).build(), scan, answers: Object.fromEntries(given) }
    })
}
