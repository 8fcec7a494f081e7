import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { buildReport } from '@/domain/report/build-report'
import { SHARED_AT_FIRST } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import type { Report } from '@/domain/report/report'
import { REPORT_KINDS, type ReportKind } from '@/exports/documents/report-kind'
import { previewPdf } from '@/exports/preview/preview-page'
import type { PreviewPage } from '@/exports/preview/preview'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { aDossier } from '../../support/a-dossier'
import { makePdf } from '../../support/make-pdf'
import { naughtyDossier } from '../../support/naughty-dossier'
import { readPdf } from '../../support/read-pdf'
import { exportInput } from '../../support/export-input'

const DOSSIERS = {
  'an empty dossier': aDossier().build(),
  'a plain dossier': aDossier().titled('Thuiszorg Noord').full().inPhase(3).ratedAll(50).build(),
  'a dossier full of strange texts': naughtyDossier(3).dossier,
}

describe('the preview of a first page', () => {
  for (const [name, dossier] of Object.entries(DOSSIERS))
    for (const kind of REPORT_KINDS)
      for (const language of LANGUAGE_CODES)
        test(`${kind} of ${name} in ${language} has the words of the page that is printed`, async () => {
          const page = await preview(kind, language, dossier)
          const { pages } = await readPdf(await makePdf(dossier, { kind, language, report: reportOf(kind, dossier) }))
          expect(page.pages).toBe(pages.length)
          expect(letters(drawnOn(page))).toBe(letters(pages[0] ?? ''))
        })

  test('reads as words without what is decoration, with its pictures in words', async () => {
    const { words, headings } = await preview('board', 'nl', DOSSIERS['a plain dossier'])
    expect(words[0]).toEqual({ kind: 'heading', text: 'Thuiszorg Noord' })
    expect(headings[0]).toBe('Thuiszorg Noord')
    expect(words.map(({ text }) => text).join('\n')).toMatch(/Verdieping.*vooruitgang/is)
    expect(words.map(({ text }) => text)).not.toContain('Weloverwogen')
  })

  test('stops when it is not wanted any more', async () => {
    const input = { ...exportInput(DOSSIERS['a plain dossier']), signal: AbortSignal.abort(), kind: 'full' as const }
    await expect(previewPdf(input)).rejects.toThrow(/abort/i)
  })

  test('stays within the edges of the paper', async () => {
    const { marks, width, height } = await preview('board', 'nl', DOSSIERS['a dossier full of strange texts'])
    const outside = marks.filter(
      (mark) => mark.x < 0 || mark.y < 0 || mark.y > height || ('width' in mark && mark.x + mark.width > width),
    )
    expect(outside).toEqual([])
  })
})

function reportOf(kind: ReportKind, dossier: Dossier): Report {
  const report = buildReport(dossier)
  return kind === 'partner' ? forPartner(report, SHARED_AT_FIRST) : report
}

async function preview(kind: ReportKind, language: Language, dossier: Dossier) {
  const preview = await previewPdf({ ...exportInput(dossier, language), kind, report: reportOf(kind, dossier) })
  if (preview.kind !== 'page') throw new Error('A PDF has pages.')
  return preview.page
}

/** All texts of a page, those in its pictures too. */
function drawnOn({ marks }: PreviewPage): string {
  return marks
    .flatMap((mark) => {
      if (mark.kind === 'picture') return mark.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      return mark.kind === 'text' ? [mark.text] : []
    })
    .join('')
}

/** Every letter and figure, sorted: one reader takes them line by line, the other in the order of the structure. */
function letters(text: string): string {
  return Array.from(text.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu), ([sign]) => sign)
    .toSorted()
    .join('')
}
