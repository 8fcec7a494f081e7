import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { PARTNER_PARTS, SHARED_AT_FIRST, sharedParts, type PartnerPart } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import { anyDossier } from '../../support/any-dossier'
import { anyShared } from '../../support/any-shared'
import { CANARIES, canaryDossier } from '../../support/canaries'
import { makePdf } from '../../support/make-pdf'
import { otherwiseKept } from '../../support/otherwise-kept'
import { pdfTraces } from '../../support/pdf-traces'
import { isHintedAtIn, isTracedIn } from '../../support/traces'

const PATIENCE = 120_000
const CHOICES: readonly (readonly PartnerPart[])[] = [
  [],
  PARTNER_PARTS,
  SHARED_AT_FIRST,
  ...PARTNER_PARTS.map((part) => [part]),
  ...PARTNER_PARTS.map((part) => PARTNER_PARTS.filter((other) => other !== part)),
]

describe('the PDF for the partner', { timeout: PATIENCE }, () => {
  test.each(CHOICES.map((chosen) => ({ chosen })))(
    'holds what is shared and not a trace of the rest: $chosen',
    async ({ chosen }) => {
      expect(await strays(chosen)).toEqual([])
    },
  )

  test('does so for any choice of parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...PARTNER_PARTS]), async (chosen) => {
        expect(await strays(chosen)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  test('is the same, byte for byte, for two dossiers that differ only in what is kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier(), anyDossier(), anyShared(), async (dossier, other, shared) => {
        const [one, two] = await Promise.all(
          [dossier, otherwiseKept(dossier, other, shared)].map((each) =>
            makePdf(each, { report: forPartner(buildReport(each), shared), kind: 'partner' }),
          ),
        )
        expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? [0]))).toBe(true)
      }),
      { numRuns: 6 },
    )
  })

  test('is not made of a report that was not made for a partner', async () => {
    const whole = makePdf(canaryDossier(), { kind: 'partner', report: buildReport(canaryDossier()) })
    await expect(whole).rejects.toThrow('not made for a partner')
  })
})

describe('the looking itself', { timeout: PATIENCE }, () => {
  test('finds every text in the whole report, which keeps nothing back', async () => {
    const traces = await pdfTraces(await makePdf(canaryDossier(), { kind: 'full' }))
    const missed = CANARIES.filter(({ text, isWritable }) => isWritable && !isTracedIn(traces, text))
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  test('finds a text in the title, which travels in the data that the file has about itself, in any script', async () => {
    const title = 'Noord קצפרשתלמ 🦤🪸🦖'
    const traces = await pdfTraces(await makePdf({ ...canaryDossier(), title }, { kind: 'board' }))
    for (const word of title.split(' ')) expect(isTracedIn(traces, word)).toBe(true)
  })
})

/** What is there and should not be, or should be and is not. */
async function strays(chosen: readonly PartnerPart[]): Promise<readonly string[]> {
  const report = forPartner(buildReport(canaryDossier()), chosen)
  const traces = await pdfTraces(await makePdf(canaryDossier(), { report, kind: 'partner' }))
  const shared = sharedParts(chosen)
  return CANARIES.flatMap(({ text, belongs, isTyped, isWritable }) => {
    if (belongs((part) => shared.includes(part)))
      return isWritable && !isTracedIn(traces, text) ? [`missing: ${text}`] : []
    return (isTyped ? isHintedAtIn : isTracedIn)(traces, text) ? [`leaked: ${text}`] : []
  })
}
