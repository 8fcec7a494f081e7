import { describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import { GATES } from '@/domain/instrument/item'
import { buildReport } from '@/domain/report/build-report'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier, aRound } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'
import { VECTOR_CASES } from '../../support/vectors'

describe('the conditions', () => {
  test('come in order of weight: failed, skipped, open, risky', () => {
    const round = aRound()
      .inPhase(4)
      .ratedAll(75)
      .answeredAll({ 'P3.I.P.1': 0, 'P3.R.P.1': 'DK', 'P1.R.D.1': 50, 'P2.R.D.1': 25 })
      .answeredAll({ 'P2.M.D.1': 25, 'P2.I.P.1': 25, 'P2.R.P.1': 25, 'P2.M.P.1': 50 })
    expect(conditionsOf(round.build())).toEqual([
      'Spreek af hoe een partner kan vertrekken.',
      'Leg vast wat elke afgevaardigde zelf mag beslissen.',
      'Werk de overgeslagen fase Delen alsnog uit.',
      'Vraag na of op papier staat wie wat investeert.',
      'Reken volledig uit wat de samenwerking kost.',
      'Werk de gezamenlijke ambitie bij tot elke partner zich erin herkent.',
    ])
  })

  test('are the weak phases when no key question and no skip holds the signal back', () => {
    const round = aRound().inPhase(2).ratedAll(75).answeredAll({ 'P2.M.D.1': 0, 'P2.I.P.1': 25, 'P2.R.P.1': 0 }).build()
    expect(conditionsOf(round)).toEqual(['Werk de fase Delen verder uit.'])
  })

  test('are none for a yes, and for a no only what stops it', () => {
    expect(conditionsOf(caseOf('E5'))).toEqual([])
    expect(conditionsOf(caseOf('E7'))).toEqual(['Praat uit welke waarden botsen.'])
  })

  test('are called what they are', () => {
    const titles = ['E4', 'E2', 'E7'].map((id) => inWords(signalOf(caseOf(id)).conditionsTitle))
    expect(titles).toEqual(['Voorwaarden', 'Dit komt eerst', 'Dit zou eerst moeten gebeuren'])
  })
})

describe('the reasons', () => {
  test.each([
    [
      'E1',
      [
        'De nood van de doelgroep is duidelijk.',
        'De fase Verkennen staat op 75 van de 100.',
        'Verdieping en vooruitgang houden elkaar in evenwicht.',
      ],
    ],
    [
      'E2',
      [
        'Je vindt jezelf te weinig terug in de waarden van een partner.',
        'De fase Delen is overgeslagen: Overeenkomen staat al een stuk verder.',
        'Jullie zetten stappen zonder fundament: vooruitgang 72, verdieping 47.',
      ],
    ],
    [
      'E4',
      [
        'De samenwerking staat gemiddeld op 68 van de 100.',
        'Er is nog geen duidelijke afspraak over hoe een partner kan vertrekken.',
        'De fase Overeenkomen is nog niet stevig genoeg, met 54 van de 100.',
      ],
    ],
    [
      'E5',
      [
        'Alle 10 sleutelvragen zijn in orde.',
        'De fase Verkennen staat het sterkst, met 85 van de 100.',
        'Verdieping en vooruitgang houden elkaar in evenwicht.',
      ],
    ],
    [
      'E6',
      [
        'Bij 6 van de 12 vragen ontbreekt nog een antwoord.',
        '2 van de 5 sleutelvragen staan nog open.',
        'Over de fase Delen zijn er te weinig antwoorden die meetellen.',
      ],
    ],
  ])('case %s', (id, reasons) => {
    expect(signalOf(caseOf(id)).reasons.map((reason) => inWords(reason))).toEqual(reasons)
  })

  test('too many failed key questions is a reason of its own', () => {
    const failing = { 'P1.R.D.1': 0, 'P2.M.P.1': 0, 'P2.R.D.1': 0 } as const
    const round = aRound().inPhase(2).ratedAll(75).answeredAll(failing).build()
    expect(inWords(signalOf(round).reasons[0] ?? { key: '' })).toBe('3 van de 5 sleutelvragen zijn nog niet in orde.')
  })
})

test.each(GATES)('key question %s has words for what to do and what is wrong, in every language', (gate) => {
  const keys = [...['fail', 'risk', 'open'].map((state) => `signal:settle.${gate}.${state}`), `signal:failed.${gate}`]
  for (const key of keys) for (const language of LANGUAGE_CODES) expect(inWords({ key }, language)).not.toBe('')
})

function caseOf(id: string): Round {
  const found = VECTOR_CASES.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found.round
}

function signalOf(round: Round) {
  return buildReport({ ...aDossier().build(), rounds: [round] }).signal
}

function conditionsOf(round: Round) {
  return signalOf(round).conditions.map((condition) => inWords(condition))
}
