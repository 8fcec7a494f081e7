import { describe, expect, test } from 'vitest'
import type { Action } from '@/domain/answers/decision'
import type { Dossier } from '@/domain/answers/dossier'
import { exampleDossier } from '@/domain/answers/example-dossier'
import { buildPhaseDocument } from '@/domain/documents/build-phase-document'
import { DOCUMENTS, type DocumentId } from '@/domain/instrument/document'
import { buildReport } from '@/domain/report/build-report'
import type { Block, Heading, Words } from '@/exports/documents/block'
import { phaseDocument } from '@/exports/documents/phase-document'
import { voiceOf } from '@/exports/documents/voice'
import { layDocument } from '@/exports/pdf/layout/lay-document'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'
import { naughtyDossier } from '../../support/naughty-dossier'

function paperOf(dossier: Dossier, id: DocumentId, language: Language = 'nl') {
  const report = buildReport(dossier)
  const voice = voiceOf((message) => inWords(message, language))
  return phaseDocument(buildPhaseDocument(report, id), report, voice, new Date('2026-11-24T09:00:00.000Z'))
}

/** Every block of a document, also those within others, in reading order. */
function blocksOf(dossier: Dossier, id: DocumentId, language?: Language): readonly Block[] {
  return paperOf(dossier, id, language).sections.flat().flatMap(withInner)
}

function withInner(block: Block): readonly Block[] {
  if (block.kind === 'beside') return [block, ...block.columns.flatMap(({ blocks }) => blocks.flatMap(withInner))]
  return 'blocks' in block ? [block, ...block.blocks.flatMap(withInner)] : [block]
}

const isHeading = (block: Block): block is Heading => block.kind === 'heading'
const plain = (words: Words) => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''))
const ofKind = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((block): block is Block & { kind: Kind } => block.kind === kind)

const example = (language: Language = 'nl') =>
  exampleDossier({ id: 'a', roundId: 'b', now: new Date('2026-11-23T10:00:00') }, (key) => inWords({ key }, language))
const anAction = (id: string, text: string, document: DocumentId): Action => ({
  id,
  text,
  owner: '',
  due: '',
  document,
  done: false,
})
const DOSSIERS: Readonly<Record<string, (language: Language) => Dossier>> = {
  'the example': example,
  'an empty dossier': () => aDossier().build(),
  'a dossier full of strange texts': () => naughtyDossier(0).dossier,
}

describe.each(Object.entries(DOSSIERS))('of %s', (_, dossier) => {
  const cases = LANGUAGE_CODES.flatMap((language) => DOCUMENTS.map((id) => [id, language] as const))

  test.each(cases)(
    'the %s in %s is whole: numbered headings that do not skip, each with its own anchor',
    (id, language) => {
      const headings = blocksOf(dossier(language), id, language).filter(isHeading)
      const anchors = headings.map(({ anchor }) => anchor)
      expect(new Set(anchors).size).toBe(anchors.length)
      expect(headings[0]?.level).toBe(0)
      headings
        .slice(1)
        .forEach(({ level }, index) => expect(level - (headings[index]?.level ?? 0)).toBeLessThanOrEqual(1))
      const numbers = headings.flatMap(({ number }) => (number === undefined ? [] : [Number(number)]))
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
    },
  )

  test.each(cases)('every link in the %s in %s leads to one of its headings', (id, language) => {
    const blocks = blocksOf(dossier(language), id, language)
    const anchors = blocks.filter(isHeading).map(({ anchor }) => anchor)
    const words = blocks.flatMap((block): readonly Words[] =>
      block.kind === 'paragraph' ? [block.words] : block.kind === 'list' ? block.items : [],
    )
    const links = words.flatMap((one) => (typeof one === 'string' ? [] : one.flatMap(({ to }) => to ?? [])))
    expect(links.filter((to) => !anchors.includes(to))).toEqual([])
  })
})

const smallOf = (dossier: Dossier) =>
  ofKind(blocksOf(dossier, 'startnota'), 'paragraph').find(({ style }) => style === 'small')?.words

describe('what a person finds', () => {
  test('under each heading what belongs there, to be replaced', () => {
    for (const id of DOCUMENTS) {
      const blocks = blocksOf(aDossier().build(), id)
      const numbered = blocks.filter((block) => isHeading(block) && block.number !== undefined)
      for (const heading of numbered) {
        const next = blocks.slice(blocks.indexOf(heading) + 1).find(({ kind }) => kind !== 'together')
        expect(next?.kind).toBe('guidance')
      }
    }
  })

  test('how far the draft is: from which round it comes, or that it is still blank', () => {
    expect(smallOf(example())).toBe('Ontwerp van 24 november 2026, op basis van de meting van 23 november 2026')
    expect(smallOf(aDossier().build())).toBe('Ontwerp van 24 november 2026, nog leeg')
  })

  test('the own note whole, and small beside it what it was said about', () => {
    const note = 'Eerste regel.\nTweede regel, over de nood.'
    const blocks = blocksOf(aDossier().inPhase(1).answered('P1.M.D.1', 75).noted('P1.M.D.1', note).build(), 'startnota')
    const at = blocks.findIndex(({ kind }) => kind === 'note')
    expect(blocks[at]).toEqual({ kind: 'note', words: note })
    expect(blocks[at + 1]).toMatchObject({
      words: 'We kunnen uitleggen welke nood van onze doelgroep we samen beter kunnen opvangen. Antwoord: Grotendeels.',
      style: 'small',
    })
  })

  test('a note once in a document: where it belongs too, the way back to it', () => {
    const blocks = blocksOf(aDossier().inPhase(1).noted('P1.M.D.1', 'De nood').build(), 'startnota')
    expect(ofKind(blocks, 'note')).toHaveLength(1)
    const words = ofKind(blocks, 'paragraph').map((paragraph) => paragraph.words)
    expect(words.flatMap((one) => (typeof one === 'string' ? [] : one.flatMap(({ to }) => to ?? [])))).toEqual(['need'])
    expect(words.map(plain).join(' ')).toContain('Wat bij deel 1 staat, hoort ook hier.')
  })

  test('the actions of the document in a table, done ones marked', () => {
    const done = {
      ...anAction('1', 'Partners bezoeken', 'startnota'),
      due: '2027-01-15',
      owner: 'Directie',
      done: true,
    }
    const tables = ofKind(blocksOf(aDossier().withActions(done).build(), 'startnota'), 'table')
    expect(tables.at(-1)?.rows.map((row) => row.map(({ words }) => words))).toEqual([
      ['✓ Partners bezoeken (klaar)', 'Directie', '15 januari 2027'],
    ])
  })

  test('in the evaluation the phases in figures, the decision, its conditions and when to look again', () => {
    const blocks = blocksOf(example(), 'evaluatierapport')
    const heads = ofKind(blocks, 'table').map(({ head }) => head.join(' '))
    expect(heads.some((head) => head.includes('Verdieping Vooruitgang'))).toBe(true)
    expect(heads).toContain('Voorwaarde Wie Tegen')
    const lists = ofKind(blocks, 'list').flatMap(({ items }) => items.map(plain))
    expect(lists).toContain('Opnieuw bekijken op 24 mei 2027')
    expect(ofKind(blocks, 'paragraph').map(({ words }) => plain(words))).toContain('Ja, op voorwaarden')
  })
})

describe('signing', () => {
  const lawyer = 'Laat dit nalezen door een jurist voor je tekent.'
  const lawyerLines = (dossier: Dossier, id: DocumentId) =>
    ofKind(blocksOf(dossier, id), 'paragraph').filter(({ words }) => words === lawyer)

  test.each(DOCUMENTS)('a place to sign comes with the advice to ask a lawyer: %s', (id) => {
    const places = ofKind(blocksOf(example(), id), 'signatures').length
    expect(places).toBe(['intentieverklaring', 'afsprakennota', 'projectfiche'].includes(id) ? 1 : 0)
    expect(lawyerLines(example(), id)).toHaveLength(places)
  })

  test('each party has a row; without names there are two to fill in', () => {
    const [signed] = ofKind(blocksOf(example(), 'afsprakennota'), 'signatures')
    expect(signed?.parties).toEqual(['vzw De Linde, thuiszorg', 'OCMW Hazelbeke', 'CAW Hazelland'])
    const [blank] = ofKind(blocksOf(aDossier().build(), 'afsprakennota'), 'signatures')
    expect(blank?.parties).toEqual(['', ''])
  })
})

describe('sheets', () => {
  const sheets = [anAction('1', 'Eén aanmelding', 'projectfiche'), anAction('2', 'Weekend', 'projectfiche')]

  test('begin each on a page of its own, under the name of the action', () => {
    const paper = paperOf(
      aDossier()
        .withActions(...sheets)
        .build(),
      'projectfiche',
    )
    expect(paper.title).toBe('Naam van de samenwerking – Projectfiches')
    expect(paper.sections.map(([first]) => first?.kind)).toEqual(['heading', 'new-page'])
    const names = paper.sections.map((blocks) => blocks.filter(isHeading).find(({ level }) => level === 1)?.text)
    expect(names).toEqual(['Eén aanmelding', 'Weekend'])
  })

  test('keep their anchors apart, so that a link stays on its own sheet', () => {
    const dossier = aDossier()
      .inPhase(4)
      .full()
      .noted('P4.M.P.1', 'Per kwartaal')
      .withActions(...sheets)
      .build()
    const paper = paperOf(dossier, 'projectfiche')
    const anchors = paper.sections
      .flat()
      .filter(isHeading)
      .map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    const links = paper.sections
      .flat()
      .flatMap((block) =>
        block.kind === 'paragraph' && typeof block.words !== 'string' ? block.words.flatMap(({ to }) => to ?? []) : [],
      )
    expect(links).toEqual(['lead', 'lead-2'])
  })
})

const face = faceOf(await openPaper(async () => {}))

describe('on paper', () => {
  const pagesOf = async (dossier: Dossier, id: DocumentId, language: Language) => {
    return (await layDocument(paperOf(dossier, id, language), face, async () => {})).pages.length
  }

  test.each(LANGUAGE_CODES)('a blank sheet takes one page, a start note two at most, in %s', async (language) => {
    expect(await pagesOf(aDossier().build(), 'projectfiche', language)).toBe(1)
    expect(await pagesOf(aDossier().build(), 'startnota', language)).toBeLessThanOrEqual(2)
    expect(await pagesOf(example(language), 'startnota', language)).toBeLessThanOrEqual(2)
  })

  test.each(DOCUMENTS)('strange texts find a place too: %s', async (id) => {
    expect(await pagesOf(naughtyDossier(1).dossier, id, 'nl')).toBeGreaterThan(0)
  })
})
