import { describe, expect, test } from 'vitest'
import { advise } from '@/domain/advice/advise'
import { askedItems, askedModules } from '@/domain/answers/asked'
import { exampleDossier } from '@/domain/answers/example-dossier'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { evaluateRound } from '@/domain/scoring/evaluate-round'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { readDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { inWords } from '../../support/in-words'

const BIRTH = {
  id: '0b8f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e',
  roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01',
  now: new Date(2026, 10, 24, 10),
}

describe('the example dossier', () => {
  test.each(LANGUAGE_CODES)('has all its words, in %s', (language) => {
    const { dossier, round } = example(language)
    expect(dossier.title).not.toBe('')
    expect(dossier.partners).toHaveLength(2)
    expect(Object.values(round.answers).filter((answer) => answer.note !== undefined).length).toBeGreaterThan(11)
  })

  test('is a file like any other', () => {
    const { dossier } = example()
    expect(readDossier(writeDossier(dossier))).toEqual({ ok: true, value: dossier })
  })

  test('touches every question that is asked, and no other', () => {
    const { round } = example()
    const modules = askedModules(round.context)
    const asked = [...askedItems(round), ...MODULE_ITEMS.filter(({ module }) => modules.includes(module))]
    expect(Object.keys(round.answers).sort()).toEqual(asked.map(({ id }) => id).sort())
  })

  test('holds what happens in life: an "I don\'t know", and a note without an answer', () => {
    const answers = Object.values(example().round.answers)
    expect(answers.filter(({ level }) => level === 'DK').length).toBeGreaterThan(1)
    expect(answers.filter(({ level, note }) => level === undefined && note !== undefined)).toHaveLength(1)
  })

  test('shows a paper that was signed before the partners had shared what is at stake', () => {
    const { round } = example()
    const evaluation = evaluateRound(round)
    expect(evaluation.signal.signal).toBe('COND')
    expect(evaluation.calculated).toBe('P2')
    expect(evaluation.skips).toMatchObject([{ kind: 'hard', from: 'P2', to: 'P3', certain: true }])
    expect(evaluation.phases.at(-1)?.balance?.id).toBe('steps-without-foundation')
  })

  test('brings several advices and a strength', () => {
    const { round } = example()
    const advice = advise(round, evaluateRound(round))
    expect(advice.actions.map(({ id }) => id)).toEqual(['R17', 'R34', 'R27', 'R31', 'R32', 'R10', 'R42'])
    expect(advice.strengths.map(({ id }) => id)).toEqual(['R46'])
  })

  test('plans from the day on which it is opened', () => {
    const { round } = example()
    expect(round.decision).toMatchObject({ verdict: 'COND', decidedOn: '2026-11-24', reviewOn: '2027-05-25' })
    expect(round.decision?.conditions?.map(({ by }) => by)).toEqual(['2027-01-05', '2027-01-19'])
    expect(round.actions?.map(({ due }) => due)).toEqual(['2026-12-08', '2026-12-15', '2026-12-29', '2027-01-12'])
  })
})

function example(language: Language = 'nl') {
  const dossier = exampleDossier(BIRTH, (key) => inWords({ key }, language))
  const [round] = dossier.rounds
  if (round === undefined) throw new Error('The example has no round.')
  return { dossier, round }
}
