import { describe, expect, test } from 'vitest'
import { buildPhaseDocument } from '@/domain/documents/build-phase-document'
import { PHASE_DOCUMENTS } from '@/domain/documents/phase-documents'
import { DOCUMENTS, type DocumentId } from '@/domain/instrument/document'
import { buildReport } from '@/domain/report/build-report'
import { aDossier } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'

/** Section by section what the paper says, and by what each is filled there. Source: instrument 2.1 to 2.5. */
const PAPER: Readonly<Record<DocumentId, readonly (readonly [heading: string, filledBy: string])[]>> = {
  startnota: [
    ['Aanleiding en nood van de doelgroep', 'P1.M.D.1'],
    ['Gewenst effect', 'P1.M.D.1'],
    ['Mogelijke partners en hun reden', 'P1.M.D.2, P1.I.P.1'],
    ['Soort samenwerking: vorm, vrijwillig of opgelegd', 'context C1 to C3'],
    ['Wat voor ons overeind moet blijven', 'P1.I.D.1, P1.I.P.2'],
    ['Raming: tijd, mensen, geld en wat blijft liggen', 'P1.R.D.1, P1.R.D.2'],
    ['Lichtere alternatieven', 'P1.R.P.2'],
    ['Aanpak, trekker en beslisdatum', 'P1.R.P.1, P1.M.P.2'],
    ['Open vragen', 'all "weet ik niet"'],
  ],
  intentieverklaring: [
    ['Partijen en vertegenwoordigers', 'P2.R.P.1'],
    ['Gedeelde ambitie', 'P2.M.P.1'],
    ['Doelen als effect voor de doelgroep', 'P2.M.P.2'],
    ['Erkende belangen per partner', 'P2.M.D.1'],
    ['Waarden, overeenkomsten en verschillen', 'P2.I.D.1, P2.I.D.2'],
    ['Begrippenlijst', 'P2.M.D.2'],
    ['Mandaat en achterban', 'P2.R.D.1, P2.I.P.1'],
    ['Weg naar een akkoord: stappen, timing, kosten', 'P2.R.P.2'],
    ['Vertrouwelijkheid', 'P2.I.P.2'],
    ['Aard en geldigheid', '–'],
    ['Handtekeningen', '–'],
  ],
  afsprakennota: [
    ['Partners, missie en vertegenwoordigers', 'P2.R.P.1'],
    ['Koers en doelen', 'P3.M.P.1'],
    ['Identiteit: wat we delen en wat eigen blijft', 'P3.I.P.2, P2.I.D.2'],
    ['Gekozen acties en wat we niet samen doen', 'P3.M.P.2, P3.M.D.2'],
    ['Inzet per partner', 'P3.R.P.1'],
    ['Meerwaarde per partner en verdeling', 'P3.M.D.1, P3.R.D.1'],
    ['Beslissen en overleggen', 'P4.I.P.1, P3.I.D.2'],
    ['Rollen en coördinatie', 'P4.R.P.2, NET.3'],
    ['Risico’s en aansprakelijkheid', 'P3.R.D.2'],
    ['Gegevens, privacy en beroepsgeheim', 'P2.I.P.2'],
    ['Communicatie, naam en logo', 'P5.I.P.2'],
    ['Meten, rapporteren, evalueren', 'P3.R.P.2, P4.M.P.2'],
    ['Conflict en bemiddeling', 'P4.I.P.2'],
    ['Nieuwe partners', 'NET.2'],
    ['Duur, wijziging en vertrek', 'P3.I.P.1'],
  ],
  projectfiche: [
    ['Naam van de actie en doel uit de afsprakennota', 'P4.M.D.1'],
    ['Voor wie en welk effect', 'P1.M.D.1, P4.M.P.2'],
    ['Wat hoort erbij en wat niet', 'P3.M.P.2'],
    ['Resultaat en indicatoren', 'P4.M.P.2'],
    ['Trekker, rollen en uitvoerders', 'P4.M.P.1, P4.I.D.1'],
    ['Stappen en termijnen', 'P4.M.P.1'],
    ['Uren en budget per partner', 'P4.R.P.1'],
    ['Vorming en ondersteuning van medewerkers', 'P4.R.D.1, P4.R.D.2'],
    ['Risico’s en afhankelijkheden', 'P3.R.D.2'],
    ['Ruimte voor nieuwe kansen', 'P4.M.D.2'],
    ['Akkoord van de partners', 'P4.I.P.1'],
  ],
  evaluatierapport: [
    ['Afspraak en periode', 'C7, C8'],
    ['Resultaten op het terrein', 'P5.M.P.1, P4.M.P.2'],
    ['Stem van de doelgroep', 'P5.M.D.1'],
    ['Engagementen: afgesproken en geleverd', 'P5.I.P.1'],
    ['Kosten en opbrengst per partner', 'P5.R.D.1'],
    ['Gezondheid van de samenwerking', 'wizard scores'],
    ['Wat we leerden en delen', 'P5.R.D.2'],
    ['Ambitie opnieuw getoetst', 'P5.M.D.2, CON.1'],
    ['Besluit: voortzetten, bijsturen, hertekenen of stoppen', 'closing section'],
    ['Acties, trekkers en volgende meting', 'P5.R.P.2'],
  ],
}

/** How the paper calls what is no question. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'context C1 to C3': ['context.kind', 'context.will', 'context.drive'],
  'C7, C8': ['context.phase', 'context.duration'],
  'all "weet ik niet"': ['blind-spots'],
  'wizard scores': ['scores'],
  'closing section': ['closing.decision', 'closing.conditions'],
  '–': [],
}

/** What we put there beside it: the actions that name the document, and the day to look again. */
const BESIDE = ['actions', 'action.text', 'action.owner', 'action.due', 'closing.review']

describe.each(DOCUMENTS)('the %s', (id) => {
  const { sections } = PHASE_DOCUMENTS[id]
  /** The place to sign the agreement is ours: the paper ends with the way out. */
  const onPaper = sections.filter((section) => section.id !== 'agreement')

  test('has the sections of the paper, in their order', () => {
    const document = buildPhaseDocument(buildReport(aDossier().build()), id)
    const headings = document.sheets[0]?.sections.map(({ heading }) => inWords(heading)) ?? []
    expect(headings.slice(0, onPaper.length)).toEqual(PAPER[id].map(([heading]) => heading))
    expect(headings.slice(onPaper.length)).toEqual(id === 'afsprakennota' ? ['Overeenkomst en handtekeningen'] : [])
  })

  test('is filled by exactly what the paper names', () => {
    expect(onPaper.map(({ filledBy }) => filledBy.filter((source) => !BESIDE.includes(source)))).toEqual(
      PAPER[id].map(([, filledBy]) => NAMES[filledBy] ?? filledBy.split(', ')),
    )
  })

  test('has a section for the actions that name it', () => {
    const places = sections.filter(({ filledBy }) => filledBy.some((source) => /^actions?\b/.test(source)))
    expect(places.length).toBeGreaterThan(0)
  })

  test('names each section once', () => {
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length)
  })
})

test('what is signed: the intention, the agreement and each sheet', () => {
  expect(DOCUMENTS.filter((id) => PHASE_DOCUMENTS[id].sections.some(({ signed }) => signed))).toEqual([
    'intentieverklaring',
    'afsprakennota',
    'projectfiche',
  ])
})

test('the documents follow the phases', () => {
  expect(DOCUMENTS.map((id) => PHASE_DOCUMENTS[id].phase)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5'])
})
