import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Block } from '@/exports/documents/block'
import { groupReport } from '@/exports/documents/group-report'
import { voiceOf } from '@/exports/documents/voice'
import { ROOM_EXPORTERS } from '@/exports/exporters'
import type { Language } from '@/i18n/languages'
import { aWorkshop } from '../../support/a-room'
import { exportInput } from '../../support/export-input'
import { inWords } from '../../support/in-words'
import { readXlsx } from '../../support/read-xlsx'
import { roomFor } from '../../support/report-for'
import { ROOM_CASES } from '../../support/room-cases'

const caseOf = (name: string) => {
  const found = ROOM_CASES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found.dossier
}

/** All words of the document, block by block. */
async function wordsOf(name: string, language: Language = 'nl'): Promise<string> {
  return wordsOfRoom(caseOf(name), language)
}

async function wordsOfRoom(dossier: Dossier, language: Language = 'nl'): Promise<string> {
  const voice = voiceOf((message) => inWords(message, language))
  const { room } = roomFor(dossier)
  const made = new Date('2026-11-24T09:00:00.000Z')
  const { sections } = await groupReport(room, voice, made, 2, async () => undefined)
  return JSON.stringify(sections satisfies readonly (readonly Block[])[])
}

const inputOf = (name: string) => ({ ...exportInput(caseOf(name)), ...roomFor(caseOf(name)) })

describe('what a room takes home', () => {
  test('says what was agreed, who was there, and what was said', async () => {
    const words = await wordsOf('a confidential room of eleven')
    for (const part of [
      'Wat we afspraken',
      'Mandaten opschrijven',
      'De raad keurt goed',
      'vzw De Linde',
      '11 deelnemers',
      'We schrijven de mandaten op.',
      'Grootste verschillen',
    ])
      expect(words.includes(part), part).toBe(true)
  })

  test('shows no organisation apart in a confidential room, and each in an open one', async () => {
    const apart = 'vzw De Linde: midden'
    expect((await wordsOf('a confidential room of eleven')).includes(apart)).toBe(false)
    expect((await wordsOf('an open room')).includes(apart)).toBe(true)
  })

  test('says of each score what it is made of: of persons in the open, and otherwise of what was answered at each question', async () => {
    const ofPersons = 'De score van een persoon'
    const five = Array.from({ length: 5 }, () => ({ all: 75 }) as const)
    const both = await wordsOfRoom(
      aWorkshop()
        .of('Noord', ...five)
        .of('Zuid', ...five)
        .build(),
    )
    expect(both.includes('Elke organisatie telt hier één keer mee')).toBe(true)
    expect(both.includes('het gemiddelde van haar mensen bij elke vraag')).toBe(true)
    expect(both.includes(ofPersons)).toBe(false)
    expect((await wordsOf('an open room')).includes(ofPersons)).toBe(true)
    expect((await wordsOf('a confidential room of eleven')).includes(ofPersons)).toBe(false)
  })

  test('says so where too few took part to show anything together', async () => {
    const words = await wordsOf('a room of one')
    expect(words.includes('te weinig mensen')).toBe(true)
    expect(words.includes('"figure"')).toBe(false)
  })

  test('counts nobody and nothing of four people but the middle and how far they are apart', async () => {
    const [, , points] = readXlsx(await workbook('a confidential room of four'))
    const [head = [], ...rows] = points?.rows ?? []
    const at = (name: string) => head.findIndex((cell) => cell !== null && 'text' in cell && cell.text === name)
    const answered = rows.filter((row) => row[at('Midden')] !== null && row[at('Midden')] !== undefined)
    expect(answered.length).toBeGreaterThan(5)
    for (const name of ['Nog niet', 'Volledig', 'Weet ik niet', 'Cns', 'A', 'r_wg']) {
      expect(at(name), name).toBeGreaterThan(0)
      for (const row of rows) expect(row[at(name)] ?? null, name).toBeNull()
    }
  })

  test.each(ROOM_CASES)('holds no contribution of $name by itself', async ({ name, dossier }) => {
    const { contributions = [] } = dossier.workshop ?? {}
    const words = `${await wordsOf(name)}${JSON.stringify(readXlsx(await workbook(name)))}`
    expect(contributions.filter(({ choices }) => words.includes(choices))).toEqual([])
  })
})

describe.each(ROOM_EXPORTERS)('$id', ({ load, loadPreview, nothing }) => {
  test.each(ROOM_CASES)(
    'makes the same file twice of $name, and shows how it will look',
    async ({ name }) => {
      const input = inputOf(name)
      if (nothing !== undefined && nothing(input.report) !== null) return
      const render = await load()
      expect(await render(input)).toEqual(await render(input))
      const preview = await (await loadPreview())(input)
      expect(preview.kind === 'page' ? preview.page.words.length : preview.tables.length).toBeGreaterThan(0)
    },
    60_000,
  )
})

async function workbook(name: string): Promise<Uint8Array> {
  const exporter = ROOM_EXPORTERS.find(({ id }) => id === 'group-xlsx')
  if (exporter === undefined) throw new Error('No workbook is made of a room.')
  return (await exporter.load())(inputOf(name))
}
