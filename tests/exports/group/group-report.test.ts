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

/** All words of the document of a case, block by block. */
async function wordsOf(name: string, language: Language = 'nl'): Promise<string> {
  return wordsAbout(caseOf(name), language)
}

async function wordsAbout(dossier: Dossier, language: Language = 'nl'): Promise<string> {
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
      'Wat jullie afspraken',
      'Mandaten opschrijven',
      'De raad keurt goed',
      'vzw De Linde',
      '11 deelnemers',
      'We schrijven de mandaten op.',
      'Grootste verschillen',
    ])
      expect(words.includes(part), part).toBe(true)
  })

  test('has every note that someone shared, also at a question that was not talked about', async () => {
    const notes = { 'P1.M.P.1': 'Wij leren hier veel van.' }
    const room = aWorkshop().of('Linde', { all: 75, notes }, { all: 50 }, { all: 50 }, { all: 75 })
    const [confidential, open] = [await wordsAbout(room.build()), await wordsAbout(room.open().build())]
    expect(confidential).toContain('Gedeelde notities bij andere vragen')
    expect(confidential).toContain('"Wij leren hier veel van."')
    expect(open).toContain('Wij leren hier veel van. (Linde)')
    const talked = room.talked('P1.M.P.1', { said: 'Dat klopt', agreed: '' }).build()
    expect((await wordsAbout(talked)).match(/Wij leren hier veel van/g)).toHaveLength(1)
  })

  test('shows no organisation apart in a confidential room, and each in an open one', async () => {
    const apart = 'vzw De Linde: midden'
    expect((await wordsOf('a confidential room of eleven')).includes(apart)).toBe(false)
    expect((await wordsOf('an open room')).includes(apart)).toBe(true)
  })

  test('says of each score what it is made of: of persons in the open, and otherwise of what was answered at each question', async () => {
    const ofPersons = 'De score van een persoon'
    const five = Array.from({ length: 5 }, () => ({ all: 75 }) as const)
    const both = await wordsAbout(
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
    for (const claim of ['Nergens lopen jullie antwoorden', 'Er is geen punt waarover', 'bijna de helft'])
      expect(words.includes(claim), claim).toBe(false)
  })

  test('says in words where the middle of four people lies, and draws no line of levels with nothing on it', async () => {
    const words = await wordsOf('a confidential room of four')
    expect(words.split('"kind":"figure"')).toHaveLength(3)
    expect(words.includes('Hoeveel mensen welk antwoord kozen, staat er vanaf vijf antwoorden bij.')).toBe(true)
    expect((await wordsOf('an open room')).includes('vanaf vijf antwoorden bij')).toBe(false)
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

  test('says of two answers in an open room how many they are and where the middle lies, and draws no more than it says', async () => {
    const silent = { all: 'DK' } as const
    const room = aWorkshop().of('Linde', { all: 0 }, silent, silent, silent).of('Haven', { all: 50 }).open().build()
    const words = await wordsAbout(room)
    expect(words).toContain('60% koos ‘weet ik niet’. Het midden ligt bij ‘Een begin’.')
    expect(words).toContain('2 van de 5 deelnemers kozen een niveau.')
    expect(words).not.toContain('Te weinig antwoorden om samen te tonen.')
    expect(words).toContain('Haven: midden bij ‘Gedeeltelijk’ (1 antwoord)')
    expect(words).toContain('‘Weet ik niet’ werd 18 keer gekozen.')
  })

  test('says of how often nobody knew that questions with few answers are left out, where they are', async () => {
    const leftOut = 'Vragen met minder dan vijf antwoorden tellen daarin niet mee.'
    const sure = Array.from({ length: 5 }, () => ({ all: 75 }) as const)
    const silent = { all: 75, answers: { 'P1.M.D.1': 'DK' } } as const
    const few = aWorkshop().of('Linde', ...sure.slice(1), silent)
    expect(await wordsAbout(few.build())).toContain(`‘Weet ik niet’ werd 0 keer gekozen. ${leftOut}`)
    expect(await wordsAbout(few.open().build())).toContain('‘Weet ik niet’ werd 1 keer gekozen.')
    expect(await wordsAbout(few.open().build())).not.toContain(leftOut)
    const many = aWorkshop().of('Linde', ...sure, silent)
    expect(await wordsAbout(many.build())).toContain('‘Weet ik niet’ werd 1 keer gekozen.')
    expect(await wordsAbout(many.build())).not.toContain(leftOut)
  })

  test.each(ROOM_CASES)('takes the place that was set beforehand for nobody’s own view, in $name', async ({ name }) => {
    expect(await wordsOf(name)).not.toContain('eigen inschatting')
  })

  test('tells what was set beforehand as it was asked of the whole workshop, without a role', async () => {
    const people = Array.from({ length: 5 }, () => ({ all: 25 as const }))
    const room = aWorkshop()
      .withContext({ will: 'imposed', role: 'lead' })
      .of('Linde', ...people)
    const words = await wordsAbout(room.build())
    expect(words).toContain('Kiezen de partners zelf voor deze samenwerking? Opgelegd of verplicht.')
    expect(words).toContain('Hoe sterk raakt deze samenwerking de kernopdracht van de partners?')
    expect(words).not.toContain('Kies je zelf')
    expect(words).not.toContain('Welke rol heb je?')
  })

  test('says of one who chose a level that one did', async () => {
    const silent = { all: 'DK' } as const
    const room = aWorkshop().of('Linde', { all: 75 }, silent, silent).open().build()
    expect(await wordsAbout(room)).toContain('1 van de 3 deelnemers koos een niveau.')
    expect(await wordsAbout(room, 'en')).toContain('1 of the 3 participants chose a level.')
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
