import { describe, expect, test } from 'vitest'
import type { Logo } from '@/domain/answers/look'
import { buildReport } from '@/domain/report/build-report'
import { boardSummary } from '@/exports/documents/board-summary'
import { voiceOf } from '@/exports/documents/voice'
import { aDossier } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'
import { makePdf } from '../../support/make-pdf'
import { aJpeg, aLogo } from '../../support/pictures'
import { readPdf } from '../../support/read-pdf'

const north = () => aDossier().titled('Thuiszorg Noord').ofOrganisation('vzw De Brug').inPhase(3).ratedAll(50)
const JPEG: Logo = { kind: 'jpeg', data: aJpeg().toString('base64'), width: 8, height: 8 }

describe.each(['board', 'full'] as const)('a report with a look of its own: %s', (kind) => {
  test.each<readonly [string, Logo]>([
    ['a wide PNG', aLogo(600, 20)],
    ['a tall PNG', aLogo(20, 600)],
    ['a PNG that can be seen through', aLogo(30, 10, '#8f1d2c60')],
    ['a JPEG', JPEG],
  ])('has %s on its first page, as a figure that is read out', async (_, logo) => {
    const plain = await makePdf(north().build(), { kind })
    const bytes = await makePdf(north().looking({ logo }).build(), { kind })
    const [without, read] = [await readPdf(plain), await readPdf(bytes)]
    expect(picturesIn(bytes)).toBeGreaterThan(picturesIn(plain))
    expect(textIn(bytes)).toContain(`/Alt (Logo van vzw De Brug)`)
    expect(read.pages.map((page) => page.length)).toEqual(without.pages.map((page) => page.length))
    expect(count(read.structure, 'Figure')).toBe(count(without.structure, 'Figure') + 1)
    expect([read.accessible, read.bookmarks]).toEqual(['1', without.bookmarks])
  })

  test('is the same file for the same dossier, and another for another colour', async () => {
    const dossier = north().looking({ logo: aLogo(), accent: '#b5005b' }).build()
    const [one, other, third] = await Promise.all([
      makePdf(dossier, { kind }),
      makePdf(dossier, { kind }),
      makePdf({ ...dossier, look: { ...dossier.look, accent: '#2e7d32' } }, { kind }),
    ])
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(Buffer.from(one).equals(Buffer.from(third))).toBe(false)
  })

  test.each<readonly [string, string]>([
    ['stops halfway', Buffer.from(aLogo().data, 'base64').subarray(0, 60).toString('base64')],
    ['has a wrong sum', broken()],
    ['is no picture', btoa('GIF89a')],
    ['is no base64', '%%%'],
  ])('does without a logo that %s', async (_, data) => {
    const bytes = await makePdf(
      north()
        .looking({ logo: { ...aLogo(), data } })
        .build(),
      { kind },
    )
    expect((await readPdf(bytes)).pages[0]).toContain('Thuiszorg Noord')
    expect(textIn(bytes)).not.toContain('Logo van')
  })
})

describe('the summary for the board', () => {
  test('keeps to its two pages with a logo and the longest texts', async () => {
    const long = 'Samen voor zorg dichtbij '.repeat(400)
    const dossier = north().full().titled(long).withPartners(long, long).decided({ verdict: 'COND', why: long })
    const bytes = await makePdf(dossier.looking({ logo: aLogo(600, 300) }).build(), { kind: 'board' })
    expect((await readPdf(bytes)).pages).toHaveLength(2)
  })

  test('is handed a colour that can be read, and the logo as plain bytes', () => {
    const report = buildReport(north().looking({ logo: JPEG, accent: '#ffffff' }).build())
    const shortened = { front: 0, back: 0, cut: false }
    const { logo, accent } = boardSummary(
      report,
      voiceOf((message) => inWords(message)),
      new Date(0),
      shortened,
    )
    expect(accent).toBe('#767676')
    expect(logo).toMatchObject({ kind: 'jpeg', width: 8, height: 8, alt: 'Logo van vzw De Brug' })
    expect(Buffer.from(logo?.bytes ?? []).equals(aJpeg())).toBe(true)
  })

  test('has nothing of a look when the dossier has none', () => {
    const report = buildReport(north().build())
    expect('look' in report).toBe(false)
    const document = boardSummary(
      report,
      voiceOf((message) => inWords(message)),
      new Date(0),
      { front: 0, back: 0, cut: false },
    )
    expect(['logo' in document, 'accent' in document]).toEqual([false, false])
  })
})

/** The pixels of a picture changed under its sum. */
function broken() {
  const bytes = Buffer.from(aLogo().data, 'base64')
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 0xff
  return bytes.toString('base64')
}

function textIn(bytes: Uint8Array) {
  return Buffer.from(bytes).toString('latin1')
}

function picturesIn(bytes: Uint8Array) {
  return [...textIn(bytes).matchAll(/\/Subtype \/Image/g)].length
}

function count(roles: readonly string[], role: string) {
  return roles.filter((one) => one === role).length
}
