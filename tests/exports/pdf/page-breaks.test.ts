import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { layReport } from '@/exports/pdf/lay-report'
import { voiceOf } from '@/exports/documents/voice'
import { SHEET } from '@/exports/pdf/layout/sheet'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { anyRound } from '../../support/any-round'
import { aDossier } from '../../support/a-dossier'
import { inWords } from '../../support/in-words'

describe('pages of any full report', () => {
  test('never end with a heading, and hold everything within the sheet', async () => {
    const face = faceOf(await openPaper(async () => {}))
    await fc.assert(
      fc.asyncProperty(anyRound(), async (round) => {
        const report = buildReport({ ...aDossier().titled('Noord').build(), rounds: [round] })
        const voice = voiceOf((message) => inWords(message))
        const madeOn = new Date('2026-11-24T09:00:00.000Z')
        const [, { pages }] = await layReport({ report, kind: 'full', madeOn, voice }, face, () => Promise.resolve())
        for (const { strips, marks, headings } of pages) {
          for (const { heading, y } of headings)
            expect([
              heading.text,
              marks.some((mark) => mark.element !== null && 'y' in mark && mark.y > y + 24),
            ]).toEqual([heading.text, true])
          for (const { strip, top } of strips) expect(top + strip.height).toBeLessThanOrEqual(SHEET.height)
        }
      }),
      { numRuns: 10 },
    )
  })
})
