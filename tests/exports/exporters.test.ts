import { describe, expect, test } from 'vitest'
import { SHARED_AT_FIRST } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import type { ExportForm, Exporter } from '@/exports/exporter'
import type { ExportInput } from '@/exports/export-input'
import { EXPORTERS } from '@/exports/exporters'
import { aDossier } from '../support/a-dossier'
import { exportInput } from '../support/export-input'

/** How the bytes of each form begin. */
const MAGIC: Readonly<Record<ExportForm, string>> = {
  pdf: '%PDF-',
  docx: 'PK\u0003\u0004',
  xlsx: 'PK\u0003\u0004',
  csv: '\u00ef\u00bb\u00bf',
  ics: 'BEGIN:VCALENDAR',
}

const DOSSIERS = {
  empty: aDossier().build(),
  filled: aDossier()
    .titled('Thuiszorg Noord')
    .inPhase(2)
    .ratedAll(75)
    .decided({ verdict: 'COND', reviewOn: '2027-03-01' })
    .withActions({ id: 'a', text: 'Bellen', owner: 'Ann', due: '2027-01-15', document: 'startnota', done: false })
    .build(),
}

/** As the page gives it. */
function inputOf({ chosenParts }: Exporter, name: keyof typeof DOSSIERS, more: Partial<ExportInput> = {}): ExportInput {
  const input = exportInput(DOSSIERS[name])
  return { ...input, ...(chosenParts ? { report: forPartner(input.report, SHARED_AT_FIRST) } : {}), ...more }
}

describe.each(EXPORTERS)('$id', (exporter) => {
  const { form, extension, nothing, load, loadPreview } = exporter

  test.each(['empty', 'filled'] as const)('makes a file of its form of a dossier that is %s', async (name) => {
    const bytes = await (await load())(inputOf(exporter, name))
    expect(Buffer.from(bytes).subarray(0, MAGIC[form].length).toString('latin1')).toBe(MAGIC[form])
    expect(extension).toBe(form)
  })

  test.each(['empty', 'filled'] as const)('shows how it will look for a dossier that is %s', async (name) => {
    const preview = await (await loadPreview())(inputOf(exporter, name))
    if (preview.kind === 'page') return expect(preview.page.words.length).toBeGreaterThan(3)
    expect(preview.tables.length).toBeGreaterThan(0)
    for (const { head, rows } of preview.tables) for (const row of rows) expect(row).toHaveLength(head.length)
  })

  test('tells how far it is, and stops when that is asked', async () => {
    const told: string[] = []
    const render = await load()
    await render(inputOf(exporter, 'filled', { onProgress: (done, of) => told.push(`${done}/${of}`) }))
    expect(told.at(-1)).toMatch(/^(\d+)\/\1$/)
    await expect(render(inputOf(exporter, 'filled', { signal: AbortSignal.abort() }))).rejects.toThrow(/abort/i)
  })

  test('has nothing to make only where it says why', () => {
    expect(nothing?.(exportInput(DOSSIERS.filled).report) ?? null).toBeNull()
    if (nothing !== undefined) expect(nothing(exportInput(DOSSIERS.empty).report)).not.toBeNull()
  })
})

test('no two exports have one id, nor one name for their files', () => {
  const names = EXPORTERS.map(({ fileName, extension }) => `${fileName.key}.${extension}`)
  expect(new Set(EXPORTERS.map(({ id }) => id)).size).toBe(EXPORTERS.length)
  expect(new Set(names).size).toBe(names.length)
})
