// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import type { Block, Heading } from '@/exports/documents/block'
import { fullReport } from '@/exports/documents/full-report'
import { voiceOf } from '@/exports/documents/voice'
import { allBlocks } from '@/exports/docx/all-blocks'
import { legalText } from '@/exports/legal-text'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { docxInput, makeDocx, makeReportDocx } from '../../support/make-docx'
import { naughtyDossier } from '../../support/naughty-dossier'
import { readDocx, valueOf, type ReadDocx } from '../../support/read-docx'
import { VECTOR_CASES } from '../../support/vectors'

const north = () => aDossier().titled('Thuiszorg Noord').inPhase(3).ratedAll(50)
const DOSSIERS = [
  ...VECTOR_CASES.map(({ id, round }) => [id, { ...north().build(), rounds: [round] }] as const),
  ['an empty dossier', aDossier().build()] as const,
  ['a naughty dossier', naughtyDossier(2).dossier] as const,
]

describe.each(DOSSIERS)('the full report of %s', (_, dossier) => {
  test.each(LANGUAGE_CODES)('says in Word what it says, in %s', async (language) => {
    const input = docxInput(dossier, language)
    const { sections } = await fullReport(input.report, voiceOf(input.text), input.madeOn, 2, async () => {})
    const blocks = allBlocks(sections.flat())
    const read = readDocx(await makeReportDocx(dossier, language))
    expect(textsIn(read, /^(Title|Heading\d)$/)).toEqual(headingsOf(blocks).map(written))
    expect(textsIn(read, /^(List|Note)/)).toEqual(blocks.flatMap(linesOf).map(held))
    expectPlaces(read, headingsOf(blocks).length)
    expectPictures(read, blocks)
  })
})

/** Every heading can be led to, and every link leads there. */
function expectPlaces({ all }: ReadDocx, headings: number): void {
  const places = new Set(all('w:bookmarkStart').map((place) => valueOf(place, 'w:name')))
  expect(places.size).toBe(headings)
  for (const link of all('w:hyperlink')) expect(places).toContain(valueOf(link, 'w:anchor'))
  expect(all('w:hyperlink').length).toBeGreaterThan(8)
}

/** Every picture tells what it shows, and signs are left to the words beside them. */
function expectPictures({ all }: ReadDocx, blocks: readonly Block[]): void {
  const alts = blocks.flatMap((block) => (block.kind === 'figure' ? [block.drawing.alt] : []))
  const told = all('wp:docPr').map((picture) => valueOf(picture, 'descr') ?? '')
  expect(told.filter((alt) => alt !== '')).toEqual(alts)
  expect(all('adec:decorative').length).toBe(told.length - alts.length)
  const ids = all('wp:docPr').map((picture) => valueOf(picture, 'id'))
  expect(new Set(ids).size).toBe(ids.length)
}

describe('the file', () => {
  test('is the same, byte for byte, for the same dossier on the same day, however many were made before', async () => {
    const first = await makeReportDocx(north().build())
    await makeReportDocx(aDossier().build())
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] })
    const other = await makeReportDocx(north().build())
    vi.useRealTimers()
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(true)
  })

  test('names its language, its title, its maker and its day', async () => {
    const dossier = north().ofOrganisation('vzw <Noord> & co').build()
    const { parts } = readDocx(await makeReportDocx(dossier, 'en'))
    expect(parts['word/styles.xml']).toMatch(/<w:lang w:val="en-GB"/)
    expect(readDocx(await makeReportDocx(dossier)).parts['word/styles.xml']).toMatch(/<w:lang w:val="nl-BE"/)
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Thuiszorg Noord – Full report</dc:title>')
    expect(core).toContain('<dc:creator>vzw &lt;Noord&gt; &amp; co</dc:creator>')
    expect(core.match(/2026-11-24T09:00:00Z</g)).toHaveLength(2)
    expect(parts['word/settings.xml']).toMatch(
      /w:name="compatibilityMode"[^>]*w:val="15"|w:val="15"[^>]*w:name="compatibilityMode"/,
    )
  })

  test('names nobody where no organisation was filled in', async () => {
    const { parts } = readDocx(await makeReportDocx(aDossier().build()))
    expect(parts['docProps/core.xml']).not.toMatch(/Un-named|<dc:creator>/)
  })

  test('asks nothing at opening, leads nowhere outside and runs nothing', async () => {
    const { parts } = readDocx(await makeReportDocx(naughtyDossier(0).dossier))
    expect(parts['word/settings.xml']).not.toContain('updateFields')
    expect(parts['word/document.xml']).not.toContain('w:dirty')
    for (const [path, text] of Object.entries(parts)) {
      if (path.endsWith('.rels')) expect(text).not.toMatch(/TargetMode="External"|https?:\/\/(?!schemas\.)/)
      if (path.endsWith('.svg')) expect(text).not.toMatch(/<(script|style|image|use|a)\b|href|on\w+=/)
    }
    expect(Object.keys(parts).filter((path) => /vba|embed|activeX/i.test(path))).toEqual([])
  })

  test('has a head but on its first page, and counts its pages at the foot', async () => {
    const { parts, all } = readDocx(await makeReportDocx(north().build()))
    expect(all('w:titlePg')).toHaveLength(1)
    const feet = Object.entries(parts).filter(([path]) => path.startsWith('word/footer'))
    expect(feet).toHaveLength(2)
    for (const [, text] of feet) expect(text).toMatch(/ PAGE .* NUMPAGES /s)
    const heads = Object.entries(parts).filter(([path]) => path.startsWith('word/header'))
    expect(heads.filter(([, text]) => text.includes('Thuiszorg Noord'))).toHaveLength(1)
  })
})

describe('while it is being made', () => {
  test('every section is counted', async () => {
    const seen: string[] = []
    await makeDocx([], { sections: [[], [], []] }, { onProgress: (done, of) => seen.push(`${done}/${of}`) })
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
  })

  test('it can be stopped', async () => {
    const controller = new AbortController()
    const making = makeReportDocx(north().build(), 'nl', {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(making).rejects.toMatchObject({ name: 'AbortError' })
  })
})

function textsIn({ paragraphs }: ReadDocx, styles: RegExp): readonly string[] {
  return paragraphs.filter(({ style }) => styles.test(style)).map(({ text }) => text)
}

function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  return blocks.filter((block): block is Heading => block.kind === 'heading')
}

function written({ number, text }: Heading): string {
  return held(number === undefined ? text : `${number}\t${text}`)
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'note') return [block.words]
  if (block.kind !== 'list') return []
  return block.items.map((words) => (typeof words === 'string' ? words : words.map(({ text }) => text).join('')))
}

function held(text: string): string {
  return legalText(text).replaceAll(/\r\n?/g, '\n')
}
