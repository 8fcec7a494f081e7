import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '@/domain/answers/decision'
import { buildPhaseDocument } from '@/domain/documents/build-phase-document'
import type { DocumentSection, Filled } from '@/domain/documents/phase-document'
import { PHASE_DOCUMENTS } from '@/domain/documents/phase-documents'
import { DOCUMENTS, type DocumentId } from '@/domain/instrument/document'
import type { Dossier } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { aDossier } from '../../support/a-dossier'
import { anyDossier } from '../../support/any-dossier'

const draft = (dossier: Dossier, id: DocumentId) => buildPhaseDocument(buildReport(dossier), id)

/** What stands in one section of the first sheet. */
function filledIn(dossier: Dossier, id: DocumentId, section: string): readonly Filled[] {
  return sectionsOf(dossier, id).find((one) => one.id === section)?.filled ?? []
}

function sectionsOf(dossier: Dossier, id: DocumentId): readonly DocumentSection[] {
  return draft(dossier, id).sheets.flatMap(({ sections }) => sections)
}

function anAction(id: string, document: DocumentId | null): Action {
  return { id, text: `actie ${id}`, owner: 'Directie', due: '2027-01-15', document, done: false }
}

const north = () => aDossier().inPhase(3)
const parties = () => aDossier().ofOrganisation(' vzw Noord ').withPartners('OCMW Zuid', ' ', 'CAW Oost')
const decided = () =>
  aDossier().decided({
    recognised: 'no',
    verdict: 'COND',
    why: 'De nood is echt.',
    decidedBy: ' ',
    reviewOn: '2027-06-01',
    conditions: [
      { id: 'a', text: 'De uren liggen vast', who: '', by: '' },
      { id: 'b', text: ' ', who: '', by: '' },
    ],
  })

describe('an empty dossier', () => {
  test.each(DOCUMENTS)('gives a %s with what belongs where, and nothing that looks filled in', (id) => {
    const { sheets, parties } = draft(aDossier().build(), id)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.sections).toHaveLength(PHASE_DOCUMENTS[id].sections.length)
    expect(sheets[0]?.sections.flatMap(({ filled }) => filled)).toEqual([])
    expect(parties).toEqual([])
  })
})

describe('a section', () => {
  test('has the answer with its note, as it was written', () => {
    const dossier = north().answered('P1.M.D.1', 75).noted('P1.M.D.1', ' 46 mensen ').build()
    expect(filledIn(dossier, 'startnota', 'need')).toEqual([
      { kind: 'answer', question: 'P1.M.D.1', choice: 75, note: '46 mensen' },
    ])
  })

  test('has a note without an answer, an answer without a note, and both escapes', () => {
    const dossier = north()
      .full()
      .noted('P1.I.D.1', 'Nog te bespreken')
      .answered('P1.I.P.2', 'NA')
      .answered('P1.R.D.1', 'DK')
      .build()
    expect(filledIn(dossier, 'startnota', 'intact')).toEqual([
      { kind: 'answer', question: 'P1.I.D.1', choice: null, note: 'Nog te bespreken' },
      { kind: 'answer', question: 'P1.I.P.2', choice: 'NA', note: '' },
    ])
    expect(filledIn(dossier, 'startnota', 'cost')).toMatchObject([{ question: 'P1.R.D.1', choice: 'DK' }])
    expect(filledIn(dossier, 'startnota', 'open')).toEqual([{ kind: 'blind-spots', questions: ['P1.R.D.1'] }])
  })

  test('leaves out what was answered once but is not asked any more', () => {
    const dossier = north().quick().answered('P2.M.P.2', 100).noted('P2.M.P.2', 'Bij de volledige scan').build()
    expect(filledIn(dossier, 'intentieverklaring', 'goals')).toEqual([])
  })

  test('has the questions of a module only when the partnership asks for them', () => {
    const dossier = north().answered('NET.2', 50)
    expect(filledIn(dossier.build(), 'afsprakennota', 'newcomers')).toEqual([])
    const network = dossier.withContext({ kind: 'orgnet' }).build()
    expect(filledIn(network, 'afsprakennota', 'newcomers')).toMatchObject([{ question: 'NET.2', choice: 50 }])
  })

  test('has what was said about the partnership, also when that is not known', () => {
    const dossier = north().withContext({ kind: 'chain', will: 'unknown' }).build()
    expect(filledIn(dossier, 'startnota', 'kind')).toEqual([
      { kind: 'context', question: 'kind', value: 'chain' },
      { kind: 'context', question: 'will', value: 'unknown' },
    ])
  })

  test('has the scores once there are any', () => {
    expect(filledIn(north().ratedAll(50).build(), 'evaluatierapport', 'health')).toEqual([{ kind: 'scores' }])
    expect(filledIn(north().ratedAll('DK').build(), 'evaluatierapport', 'health')).toEqual([])
  })
})

describe('the decision', () => {
  test('stands in the evaluation: what, why and under which conditions, but not what was thought of the signal', () => {
    expect(filledIn(decided().build(), 'evaluatierapport', 'decision')).toEqual([
      { kind: 'decision', decision: { verdict: 'COND', why: 'De nood is echt.' } },
      { kind: 'conditions', conditions: [{ id: 'a', text: 'De uren liggen vast', who: '', by: '' }] },
    ])
  })

  test('says in the last section when to look again', () => {
    expect(filledIn(decided().build(), 'evaluatierapport', 'actions')).toEqual([{ kind: 'review', on: '2027-06-01' }])
  })
})

describe('actions', () => {
  const [one, other, none] = [anAction('1', 'startnota'), anAction('2', 'afsprakennota'), anAction('3', null)]
  const dossier = aDossier().withActions(one, other, none).build()

  test.each(DOCUMENTS)('go to the document they name: %s', (id) => {
    const told = sectionsOf(dossier, id).flatMap(({ filled }) => filled)
    const expected = { startnota: [one], afsprakennota: [other] }[id as string]
    expect(told).toEqual(expected === undefined ? [] : [{ kind: 'actions', actions: expected }])
  })

  test('get a sheet each, with their name, lead and day where those belong', () => {
    const first = anAction('1', 'projectfiche')
    const second = { ...anAction('2', 'projectfiche'), owner: '', due: '' }
    const blank = { ...anAction('3', 'projectfiche'), text: '', owner: '', due: ' ' }
    const sheets = draft(aDossier().withActions(first, one, second, blank).build(), 'projectfiche').sheets
    expect(sheets.map(({ action }) => action)).toEqual([first, second])
    const told = sheets.map(({ sections }) => sections.flatMap(({ id, filled }) => filled.map((it) => [id, it])))
    expect(told).toEqual([
      [
        ['goal', { kind: 'action', part: 'text', value: 'actie 1' }],
        ['lead', { kind: 'action', part: 'owner', value: 'Directie' }],
        ['steps', { kind: 'action', part: 'due', value: '2027-01-15' }],
      ],
      [['goal', { kind: 'action', part: 'text', value: 'actie 2' }]],
    ])
  })
})

describe('the parties', () => {
  test('are the own organisation and its partners, as far as they have a name', () => {
    expect(draft(parties().build(), 'intentieverklaring').parties).toEqual(['vzw Noord', 'OCMW Zuid', 'CAW Oost'])
  })

  test('leave out who only guides the partners', () => {
    const guided = parties().withContext({ role: 'facilitator' }).build()
    expect(draft(guided, 'intentieverklaring').parties).toEqual(['OCMW Zuid', 'CAW Oost'])
  })
})

describe('in any dossier', () => {
  test('a note of an asked question stands in every section that it fills, and nowhere else', () => {
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...DOCUMENTS), (dossier, id) => {
        const report = buildReport(dossier)
        const asked = [...report.phases.flatMap(({ answers }) => answers), ...report.modules]
        const noted = asked.filter(({ note }) => note.trim() !== '')
        for (const { sections } of buildPhaseDocument(report, id).sheets) {
          const expected = PHASE_DOCUMENTS[id].sections.flatMap((plan) =>
            noted.flatMap(({ question, note }) =>
              plan.filledBy.includes(question) ? [`${plan.id} ${question} ${note.trim()}`] : [],
            ),
          )
          const told = sections.flatMap((section) =>
            section.filled.flatMap((one) =>
              one.kind === 'answer' && one.note !== '' ? [`${section.id} ${one.question} ${one.note}`] : [],
            ),
          )
          expect(told.toSorted()).toEqual(expected.toSorted())
        }
      }),
    )
  })

  test('a report without notes gives the same draft without notes', () => {
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...DOCUMENTS), (dossier, id) => {
        const report = buildReport(dossier)
        const bare = {
          ...report,
          phases: report.phases.map((phase) => ({
            ...phase,
            answers: phase.answers.map((answer) => ({ ...answer, note: '' })),
          })),
          modules: report.modules.map((answer) => ({ ...answer, note: '' })),
        }
        const told = buildPhaseDocument(bare, id).sheets.flatMap(({ sections }) => sections)
        const notes = told.flatMap(({ filled }) => filled.flatMap((one) => (one.kind === 'answer' ? [one.note] : [])))
        expect(notes.filter((note) => note !== '')).toEqual([])
        expect(told.map(({ id: section }) => section)).toEqual(
          buildPhaseDocument(report, id).sheets.flatMap(({ sections }) => sections.map((one) => one.id)),
        )
      }),
    )
  })
})
