import { describe, expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { forPartner } from '@/domain/report/partner-version'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { fakeDrawing } from '../../support/fake-drawing'
import { makePdf } from '../../support/make-pdf'
import { readPdf } from '../../support/read-pdf'
import { VECTOR_CASES } from '../../support/vectors'

const north = () => aDossier().titled('Thuiszorg Noord').inPhase(3).ratedAll(50)

describe.each(VECTOR_CASES)('worked example $id', ({ round }) => {
  test.each(LANGUAGE_CODES)('becomes a full report and a summary of two pages, in %s', async (language) => {
    const dossier = { ...north().build(), rounds: [round] }
    const full = await readPdf(await makePdf(dossier, { language }))
    const board = await readPdf(await makePdf(dossier, { language, kind: 'board' }))
    expect(board.pages).toHaveLength(2)
    for (const page of [...full.pages, ...board.pages])
      expect(page).not.toMatch(/\b(undefined|NaN)\b|\{\{|\b[a-z]+:[a-z]+\.[a-z]/)
    expect([full.language, board.language]).toEqual([language, language])
  })
})

describe('the full report', () => {
  test('has its title, numbered pages, bookmarks and a table of contents that leads there', async () => {
    const read = await readPdf(await makePdf(north().build()))
    expect(read.title).toBe('Thuiszorg Noord – Volledig rapport')
    read.pages.forEach((page, index) => expect(page).toContain(`${index + 1} / ${read.pages.length}`))
    const contents = read.links[0] ?? []
    expect(contents.length).toBeGreaterThan(9)
    expect(contents).toEqual(contents.toSorted((one, other) => one - other))
    for (const bookmark of read.bookmarks) expect(read.pages.join(' ')).toContain(bookmark.trim().replace(/^\d+ /, ''))
  })

  test('is tagged: headings, lists, tables with header cells, figures and links', async () => {
    const { structure, accessible } = await readPdf(await makePdf(north().build()))
    expect(accessible).toBe('1')
    for (const role of ['H1', 'H2', 'P', 'LI', 'Table', 'TH', 'TD', 'Figure', 'TOC', 'Link'])
      expect(structure).toContain(role)
  })

  test.each(['full', 'board', 'partner'] as const)(
    'keeps a short name that was typed on many lines: %s',
    async (kind) => {
      const dossier = north().titled('Een\r\ntwee\rdrie\nvier\u2028vijf\u0085zes\vzeven').build()
      const report = kind === 'partner' ? { report: forPartner(buildReport(dossier), []) } : {}
      const { pages } = await readPdf(await makePdf(dossier, { kind, ...report }))
      expect(pages[0]).toContain('Een twee drie vier vijf zes zeven')
    },
  )

  test('writes the names of people in many alphabets', async () => {
    const names = ['Łódź', 'Șerban', 'Ελένη', 'Дмитро', 'Đặng', 'Ğüneş']
    const { pages } = await readPdf(
      await makePdf(
        north()
          .withPartners(...names)
          .build(),
      ),
    )
    for (const name of names) expect(pages.join(' ')).toContain(name)
  })

  test('shows as typed what a person typed, and keeps the text of what only a box can stand for', async () => {
    const note = 'Voor <b>wie</b>?\tNu & straks ✅ 😀👩‍👩‍👧 שלום 𝐀'
    const missing: string[] = []
    const { pages } = await readPdf(
      await makePdf(north().noted('P1.M.D.1', note).build(), { onMissing: (signs) => missing.push(...signs) }),
    )
    expect(pages.join(' ')).toContain('Voor <b>wie</b>? Nu & straks ✓ 😀👩‍👩‍👧 שלום A')
    expect(missing).toEqual(['😀', '👩‍👩‍👧', 'ש', 'ל', 'ו', 'ם'])
  })

  test('says nothing of signs where none is missing, and draws each once', async () => {
    const dossier = north().titled('北京 شكرا لكم').noted('P1.M.D.1', 'Naar 北京 ✅, شكرا لكم en 👩‍👩‍👧.').build()
    const { title, pages, structure } = await readPdf(
      await makePdf(dossier, { draw: fakeDrawing(), onMissing: () => expect.unreachable() }),
    )
    expect(title).toContain('北京 شكرا لكم')
    expect(pages.join(' ')).toContain('Naar 北京 ✅')
    expect(pages.join(' ')).toContain('شكرا لكم')
    expect(structure).toContain('Span')
  })

  test('keeps a note of ten thousand characters whole, over as many pages as it takes', async () => {
    const words = Array.from({ length: 1400 }, (_, index) => `woord${index}`)
    const note = words.join(' ')
    expect(note.length).toBeGreaterThan(10_000)
    const { pages } = await readPdf(await makePdf(north().noted('P2.I.D.1', note).build()))
    const said = new Set(pages.join(' ').split(' '))
    expect(words.filter((word) => !said.has(word))).toEqual([])
  })

  test('is the same file, byte for byte, for the same dossier on the same day', async () => {
    const [one, other] = await Promise.all([makePdf(north().build()), makePdf(north().build())])
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  test.each([
    ['nothing: an empty dossier', ''],
    ['a name that cannot be seen', '\u200b\u0000\ufe0f \u00ad'],
  ])('can be made of %s', async (_, title) => {
    const { pages, structure } = await readPdf(await makePdf(aDossier().titled(title).build()))
    expect(pages[0]).toContain('zonder titel')
    expect(structure).toContain('H1')
  })
})

describe('what a person typed', () => {
  const trick = ') >> /JS (app.alert(1)) /OpenAction << /S /URI /Launch \\( {{title}} $t(common:app.name)'
  const dossier = north().titled(trick).ofOrganisation(trick).withPartners(trick).noted('P1.M.D.1', trick).build()

  test.each(['board', 'full'] as const)(
    'never becomes a command in the file, nor a blank in a text: %s',
    async (kind) => {
      const bytes = await makePdf(dossier, { kind })
      // What is packed in a stream can hold such signs by chance; commands stand outside of streams.
      const file = Buffer.from(bytes)
        .toString('latin1')
        .replaceAll(/\bstream\n[\s\S]*?\nendstream/g, '')
      expect(file.match(/\/(JS|JavaScript|Launch|OpenAction|AA|URI|EmbeddedFile)\b/g)).toBeNull()
      const { title, pages } = await readPdf(bytes)
      expect(title).toContain(trick)
      expect(pages.join(' ')).toContain('{{title}} $t(common:app.name)')
    },
  )
})

describe('the summary for the board', () => {
  test.each([
    ['ordinary texts', 'Thuiszorg Noord', 'We beslissen in maart.'],
    ['texts of ten thousand characters', 'Samen '.repeat(1700), 'Omdat het moet. '.repeat(650)],
    ['one word of ten thousand letters', 'a'.repeat(10_000), 'b'.repeat(10_000)],
  ])('has two pages with %s', async (_, title, why) => {
    const dossier = aDossier()
      .titled(title)
      .inPhase(5)
      .full()
      .ratedAll(25)
      .withPartners(title, why)
      .decided({ verdict: 'COND', why, wouldChangeMind: why, conditions: [{ id: 'c', text: why, who: why, by: '' }] })
      .build()
    expect((await readPdf(await makePdf(dossier, { kind: 'board' }))).pages).toHaveLength(2)
  })

  test('has the signal, a reason and the first step on its first page', async () => {
    const [first] = (await readPdf(await makePdf(north().build(), { kind: 'board' }))).pages
    for (const words of [
      'Hoe zeker is dit?',
      'De sterkste redenen',
      'Hoe de vijf fasen ervoor staan',
      'De eerste stappen',
    ])
      expect(first).toContain(words)
  })
})

describe('while it is being made', () => {
  test('every page is counted', async () => {
    const seen: string[] = []
    const bytes = await makePdf(north().build(), { onProgress: (page, of) => seen.push(`${page}/${of}`) })
    const { pages } = await readPdf(bytes)
    expect(seen).toEqual(pages.map((_, index) => `${index + 1}/${pages.length}`))
  })

  test('it can be stopped', async () => {
    const controller = new AbortController()
    const making = makePdf(north().build(), { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
  })
})
