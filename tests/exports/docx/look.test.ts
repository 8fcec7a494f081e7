// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Logo } from '@/domain/answers/look'
import type { Block } from '@/exports/documents/block'
import type { PaperLogo } from '@/exports/documents/document'
import { aDossier } from '../../support/a-dossier'
import { makeDocx, makeReportDocx } from '../../support/make-docx'
import { aJpeg, aLogo, aPng } from '../../support/pictures'
import { readDocx, valueOf } from '../../support/read-docx'

const north = () => aDossier().titled('Thuiszorg Noord').ofOrganisation('vzw De Brug').inPhase(3).ratedAll(50)
const JPEG: Logo = { kind: 'jpeg', data: aJpeg().toString('base64'), width: 8, height: 8 }
const ALT = 'Logo van vzw De Brug'

describe('the logo of an organisation', () => {
  test.each<readonly [string, Logo, readonly [number, number]]>([
    ['a wide PNG', aLogo(600, 20), [141.7, 4.72]],
    ['a tall PNG', aLogo(20, 600), [2.36, 70.9]],
    ['a JPEG', JPEG, [70.9, 70.9]],
  ])('is the first thing in a report, as large as it may be, and says what it shows: %s', async (_, logo, size) => {
    const { all, document } = readDocx(await makeReportDocx(north().looking({ logo }).build()))
    expect(valueOf(all('wp:docPr')[0], 'descr')).toBe(ALT)
    expect(document.querySelector('body > p')?.getElementsByTagName('w:drawing')).toHaveLength(1)
    const extent = all('wp:extent')[0]
    const points = ['cx', 'cy'].map((side) => Number(valueOf(extent, side)) / 12_700)
    points.forEach((length, index) => expect(length).toBeCloseTo(size[index] ?? 0, 0))
  })

  test('stands beside the title where every line counts', async () => {
    const { all, paragraphs } = readDocx(await makeDocx(TITLED, { format: 'board', logo: paperLogo() }))
    expect(all('wp:anchor')).toHaveLength(1)
    expect(paragraphs[0]?.style).toBe('Title')
    expect(paragraphs[0]?.element.getElementsByTagName('wp:anchor')).toHaveLength(1)
    expect(valueOf(all('wp:docPr')[0], 'descr')).toBe(ALT)
  })

  test('comes on its own where there is no title to stand beside', async () => {
    const { all } = readDocx(await makeDocx([], { format: 'board', logo: paperLogo() }))
    expect(all('wp:docPr')).toHaveLength(1)
  })

  test.each<readonly [string, Logo]>([
    ['stops halfway', { ...aLogo(), data: aPng(120, 40).subarray(0, 60).toString('base64') }],
    ['has a wrong sum', { ...aLogo(), data: broken() }],
    ['is no picture', { ...aLogo(), data: btoa('GIF89a') }],
    ['is no base64', { ...aLogo(), data: '%%%' }],
    ['is nothing', { ...aLogo(), data: '' }],
    ['is a PNG that says it is a JPEG', { ...aLogo(), kind: 'jpeg' }],
    ['is a JPEG that stops halfway', { ...JPEG, data: aJpeg().subarray(0, 99).toString('base64') }],
  ])('is left out when it %s', async (_, logo) => {
    const plain = await makeReportDocx(north().build())
    const without = await makeReportDocx(north().looking({ logo }).build())
    expect(Buffer.from(without).equals(Buffer.from(plain))).toBe(true)
  })
})

describe('the colour of an organisation', () => {
  test('is that of headings, numbers and lines, and never that of pictures', async () => {
    const { parts } = readDocx(await makeReportDocx(north().looking({ accent: '#b5005b' }).build()))
    const plain = readDocx(await makeReportDocx(north().build()))
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading3"(?:(?!<\/w:style>).)*b5005b/s)
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Rule"(?:(?!<\/w:style>).)*b5005b/s)
    expect(parts['word/document.xml']).toContain('b5005b')
    expect(parts['word/document.xml']).not.toContain('0f4c5c')
    const pictures = Object.keys(plain.parts).filter((path) => path.endsWith('.svg'))
    expect(pictures.map((path) => parts[path])).toEqual(pictures.map((path) => plain.parts[path]))
  })

  test('goes with the logo on every page', async () => {
    const { parts } = readDocx(await makeDocx(TITLED, { accent: '#b5005b' }))
    const edges = Object.entries(parts).filter(([path]) => /word\/(header|footer)/.test(path))
    expect(edges.filter(([, text]) => text.includes('b5005b')).length).toBe(3)
  })
})

test('a passage in another language is read out in that language', async () => {
  const words = [{ text: 'Het ' }, { text: 'memorandum', language: 'en' }, { text: 'שלום', language: 'he' }]
  const { all } = readDocx(await makeDocx([{ kind: 'paragraph', words }]))
  expect(all('w:lang').map((lang) => [...lang.attributes].map(({ name, value }) => `${name}=${value}`))).toEqual([
    ['w:val=en-GB'],
    ['w:bidi=he'],
  ])
})

const TITLED: readonly Block[] = [
  { kind: 'heading', level: 0, text: 'Projectfiche', anchor: 'title' },
  { kind: 'paragraph', words: 'Samen naar huis', style: 'lead' },
]

function paperLogo(): PaperLogo {
  return { ...aLogo(), bytes: aPng(120, 40), alt: ALT }
}

/** The pixels of a picture changed under its sum. */
function broken(): string {
  const bytes = aPng(120, 40)
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 0xff
  return bytes.toString('base64')
}
