import { describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { aDossier, aRound } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'
import { VECTOR_CASES } from '../../support/vectors'

describe('the sentence that a director repeats', () => {
  test.each([
    ['E1', 'Stap in, want de basis is goed, en hou één punt in het oog: reken volledig uit wat de samenwerking kost.'],
    [
      'E2',
      'Stap nog niet in; er zijn eerst zes punten te regelen, om te beginnen deze twee: praat uit welke waarden botsen en werk de overgeslagen fase Delen alsnog uit.',
    ],
    [
      'E3',
      'Doe wat moet en vraag ruimte voor de rest; er zijn eerst vijf punten te regelen, om te beginnen deze twee: reken uit wat de samenwerking kost en leg vast wat elke afgevaardigde zelf mag beslissen.',
    ],
    [
      'E4',
      'Stap in, op drie voorwaarden: spreek af hoe een partner kan vertrekken, werk de gezamenlijke ambitie bij tot elke partner zich erin herkent en vul op papier aan wie wat investeert.',
    ],
    ['E6', 'Voor een signaal is het nog te vroeg: bij 6 van de 12 vragen ontbreekt nog een antwoord.'],
    ['E7', 'Stap beter niet in, want je vindt jezelf te weinig terug in de waarden van een partner.'],
  ])('case %s: %s', (id, sentence) => {
    expect(inWords(signalOf(caseOf(id)).sentence)).toBe(sentence)
  })

  test.each([
    ['enter', 'Stap in, op één voorwaarde:'],
    ['continue', 'Zet de samenwerking voort, op één voorwaarde:'],
    ['reshape', 'Herteken de samenwerking, op één voorwaarde:'],
    ['stop', 'Blijf op proef, op één voorwaarde:'],
    ['unknown', 'Stap in, op één voorwaarde:'],
  ] as const)('fits the decision at hand: %s', (decision, start) => {
    const round = aRound().inPhase(3).ratedAll(75).answered('P3.I.P.1', 25).withContext({ decision })
    expect(inWords(signalOf(round.build()).sentence)).toBe(`${start} spreek af hoe een partner kan vertrekken.`)
  })

  test('imposed goes before the decision at hand', () => {
    const round = aRound().inPhase(1).ratedAll(100).withContext({ decision: 'stop', will: 'imposed' }).build()
    expect(signalOf(round).situation).toBe('imposed')
    expect(inWords(signalOf(round).sentence)).toBe('Doe mee, want de basis is goed.')
  })

  test.each([
    ['nothing is filled in', aRound().inPhase(2).build(), 'er is nog niets ingevuld'],
    ['nothing applies', aRound().inPhase(1).ratedAll('NA').build(), 'bij elke vraag staat ‘niet van toepassing’'],
    [
      'one phase lacks answers',
      aRound().inPhase(3).ratedAll(75).answeredAll({ 'P3.M.D.1': 'DK', 'P3.I.D.1': 'DK', 'P3.R.D.1': 'NA' }).build(),
      'over de fase Overeenkomen zijn er te weinig antwoorden die meetellen',
    ],
    [
      'key questions are open',
      aRound().inPhase(2).ratedAll(75).answered('P1.M.D.1', 'DK').answered('P2.M.P.1', null).build(),
      '2 van de 5 sleutelvragen staan nog open',
    ],
  ])('says what is missing when %s', (_, round, missing) => {
    expect(signalOf(round).signal).toBe('NODATA')
    expect(inWords(signalOf(round).sentence)).toBe(`Voor een signaal is het nog te vroeg: ${missing}.`)
  })
})

describe('how sure it is', () => {
  test.each([
    ['E1', 'Alle 6 vragen hebben een antwoord: het signaal verandert alleen als een antwoord verandert.'],
    [
      'E3',
      'Voorlopig signaal: er staan nog 3 vragen open. Met die antwoorden kan het ‘Doe mee, met duidelijke voorwaarden’ worden.',
    ],
    [
      'E6',
      'Er staan nog 6 vragen open. Met die antwoorden wordt het iets tussen ‘Nog niet instappen’ en ‘Ja, instappen’.',
    ],
  ])('case %s: %s', (id, line) => {
    expect(inWords(signalOf(caseOf(id)).certainty)).toBe(line)
  })

  test('one open answer can take a yes away', () => {
    const round = aRound().inPhase(1).ratedAll(75).answered('P1.M.P.1', 'DK').build()
    expect(inWords(signalOf(round).certainty)).toBe(
      'Voorlopig signaal: er staat nog één vraag open. Met dat antwoord kan het ‘Ja, op voorwaarden’ worden.',
    )
  })

  test('says so when no answer can move it', () => {
    const round = aRound().inPhase(1).ratedAll(0).answered('P1.M.P.1', 'DK').build()
    expect(inWords(signalOf(round).certainty)).toBe(
      'Er staat nog één vraag open. Ook met het laagste of het hoogste antwoord blijft dit het signaal.',
    )
    expect(signalOf(round).decidedBy).toEqual([])
  })

  test('key questions come first among what can decide it', () => {
    expect(signalOf(caseOf('E6')).decidedBy).toEqual([
      'P1.R.D.1',
      'P2.R.D.1',
      'P1.M.P.1',
      'P2.M.D.1',
      'P2.I.P.1',
      'P2.R.P.1',
    ])
  })
})

function caseOf(id: string): Round {
  const found = VECTOR_CASES.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found.round
}

function signalOf(round: Round) {
  return buildReport({ ...aDossier().build(), rounds: [round] }).signal
}
