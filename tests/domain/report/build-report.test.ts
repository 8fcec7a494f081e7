import { describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import type { Context } from '@/domain/instrument/context-question'
import type { Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import { scoreMessage } from '@/domain/report/score-message'
import { aDossier, aRound } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'

describe('declared against calculated position', () => {
  test.each([
    ['behind', { phase: 3, low: true }, 'Jij plaatst jullie in: Overeenkomen. Je antwoorden wijzen op: Verkennen.'],
    ['ahead', { phase: 2, low: false }, 'Deze fase staat stevig. Je bent klaar voor: Overeenkomen.'],
    ['unsure', { phase: 'unknown', low: true }, 'Je twijfelt over de fase. Je antwoorden wijzen op: Verkennen.'],
  ] as const)('%s', (_, { phase, low }, words) => {
    const round = aRound()
      .inPhase(phase)
      .ratedAll(low ? 50 : 75)
      .build()
    expect(said(reportOf(round).position)).toBe(words)
  })

  test('calls nobody ready to go on while the signal holds back', () => {
    const round = aRound().inPhase(2).ratedAll(75).answeredAll({ 'P2.I.D.1': 25 }).build()
    expect(said(reportOf(round).position)).toMatch(
      /^Jij plaatst jullie in: Delen\. Gemiddeld wijzen je antwoorden al verder/,
    )
  })

  test('is not spoken of when they agree, or when answers are missing to tell', () => {
    expect(reportOf(aRound().inPhase(5).ratedAll(75).build()).position).toBeNull()
    const empty = reportOf(aRound().inPhase(3).build())
    expect([empty.position, empty.calculated]).toEqual([null, null])
  })
})

describe('why a theme counts more', () => {
  test.each<[Context, readonly string[]]>([
    [{}, []],
    [{ core: 'high' }, ['Identiteit telt hier 1,5 keer, omdat de samenwerking het hart van je kernopdracht raakt.']],
    [
      { kind: 'orgnet', core: 'medium', partners: '6-10' },
      [
        'Identiteit telt hier 1,5 keer, omdat de samenwerking een deel van je kernopdracht raakt en jullie als organisatienetwerk werken.',
        'Middelen tellen hier 1,25 keer, omdat jullie als organisatienetwerk werken en er zes of meer organisaties meedoen.',
      ],
    ],
    [
      { drive: 'supply' },
      [
        'Missie en visie tellen hier 1,25 keer, omdat de ambitie vooral vertrekt van wat organisaties te bieden of te winnen hebben.',
      ],
    ],
  ])('%j', (context, reasons) => {
    expect(reportOf(aRound().withContext(context).build()).weightReasons.map(said)).toEqual(reasons)
  })
})

describe('notices', () => {
  test.each<[string, Round, readonly RegExp[]]>([
    ['nothing to notice', aRound().inPhase(1).ratedAll(75).build(), []],
    [
      'many "not applicable"',
      aRound().inPhase(1).ratedAll(75).answeredAll({ 'P1.M.D.1': 'NA', 'P1.I.D.1': 'NA' }).build(),
      [/Bij 2 van de 6 vragen/],
    ],
    [
      'a quarter is not many',
      aRound()
        .full()
        .inPhase(1)
        .ratedAll(75)
        .answeredAll({ 'P1.M.D.1': 'NA', 'P1.I.D.1': 'NA', 'P1.R.D.1': 'NA' })
        .build(),
      [],
    ],
    [
      'invited late',
      aRound().inPhase(3).ratedAll(75).withContext({ role: 'invited' }).build(),
      [/samenwerking die al loopt/],
    ],
    ['invited in time', aRound().inPhase(2).ratedAll(75).withContext({ role: 'invited' }).build(), []],
    ['imposed', aRound().inPhase(1).ratedAll(75).withContext({ will: 'imposed' }).build(), [/is opgelegd/]],
    [
      'provisional',
      aRound().inPhase(1).ratedAll(75).answeredAll({ 'P1.M.P.1': 'DK', 'P1.I.P.1': 'DK' }).build(),
      [/^De cijfers zijn voorlopig: 4 van de 6/],
    ],
  ])('%s', (_, round, expected) => {
    const notices = reportOf(round).notices.map(said)
    expect(notices).toHaveLength(expected.length)
    expected.forEach((pattern, index) => expect(notices[index]).toMatch(pattern))
  })
})

describe('a score as it is said', () => {
  const coverage = { pct: 75, answered: 9, of: 12, dontKnow: 2, unanswered: 1, notApplicable: 0 }
  const full = { ...coverage, dontKnow: 0, unanswered: 0 }

  test.each([
    [
      'with open answers',
      scoreMessage({ score: 38.3, lo: 29.3, hi: 54.3 }, true, coverage),
      'Score 38 (tussen 29 en 54: 3 vragen staan nog open)',
    ],
    ['complete', scoreMessage({ score: 75, lo: 75, hi: 75 }, true, full), 'Score 75'],
    [
      'too little',
      scoreMessage({ score: 62.5, lo: 20.8, hi: 87.5 }, false, coverage),
      'Te weinig gegevens voor een score (tussen 21 en 88)',
    ],
    ['nothing', scoreMessage({ score: null, lo: null, hi: null }, false, coverage), 'Nog niets om te tellen'],
  ])('%s', (_, message, words) => {
    expect(said(message)).toBe(words)
  })
})

test('the answers stand per phase with their notes, the gates with their state and their note', () => {
  const round = aRound()
    .inPhase(1)
    .ratedAll(75)
    .answered('P1.R.D.1', 'NA')
    .noted('P1.R.D.1', 'De overheid betaalt alles.')
    .noted('P1.M.P.1', 'Versie van maart.')
  const report = reportOf(round.build())
  expect(report.phases.map(({ phase, preview }) => [phase, preview])).toEqual([['P1', false]])
  expect(report.phases[0]?.answers[1]).toEqual({
    question: 'P1.M.P.1',
    gate: null,
    choice: 75,
    note: 'Versie van maart.',
  })
  expect(report.gates).toEqual([
    { gate: 'G1', question: 'P1.M.D.1', state: 'pass', stop: true, note: '' },
    { gate: 'G2', question: 'P1.R.D.1', state: 'na', stop: false, note: 'De overheid betaalt alles.' },
  ])
  expect(report.notApplicable).toEqual(['P1.R.D.1'])
})

test('the report is about the last round', () => {
  const earlier = aRound().inPhase(1).ratedAll(0).build()
  const report = buildReport(aDossier().after(earlier).inPhase(1).ratedAll(100).build())
  expect(report.evaluation.overall.score).toBe(100)
})

function reportOf(round: Round) {
  return buildReport({ ...aDossier().build(), rounds: [round] })
}

function said(message: Message | null): string {
  return message === null ? '' : inWords(message)
}
