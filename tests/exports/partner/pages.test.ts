import { describe, expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { PARTNER_PARTS, SHARED_AT_FIRST, type PartnerPart } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import type { Dossier } from '@/domain/answers/dossier'
import { aDossier } from '../../support/a-dossier'
import { canaryDossier } from '../../support/canaries'
import { makePdf } from '../../support/make-pdf'
import { readPdf } from '../../support/read-pdf'

const PATIENCE = 60_000

const LONG = aDossier()
  .titled('Samen sterker over alle grenzen heen '.repeat(40))
  .ofOrganisation('vzw Regionaal Samenwerkingsverband '.repeat(40))
  .withPartners(...Array.from({ length: 40 }, (_, index) => `Partner nummer ${index}`))
  .inPhase(5)
  .full()
  .ratedAll(25)
  .withContext({ will: 'imposed', kind: 'orgnet', core: 'high' })
  .build()

describe('the pages for the partner', { timeout: PATIENCE }, () => {
  test.each([
    ['an ordinary dossier', canaryDossier(), SHARED_AT_FIRST],
    ['an empty dossier', aDossier().build(), SHARED_AT_FIRST],
    ['the longest names', LONG, []],
    ['the longest names and every part', LONG, PARTNER_PARTS],
  ] as const)('begin with one page that stands on its own: %s', async (_, dossier, shared) => {
    const { pages, bookmarks, structure, accessible } = await read(dossier, shared)
    expect(pages[0]).toContain('om samen over te praten')
    expect(pages[0]).toContain('Deze versie is voor partners gemaakt.')
    const [first] = bookmarks.filter((bookmark) => bookmark.startsWith('1 '))
    expect(pages[1]).toContain(first?.slice(2))
    expect(accessible).toBe('1')
    expect(structure).toContain('H1')
  })

  test.each([{ shared: [] }, { shared: ['gates', 'answers'] as const }, { shared: PARTNER_PARTS }])(
    'are numbered without holes: $shared',
    async ({ shared }) => {
      const { bookmarks } = await read(canaryDossier(), shared)
      const numbers = bookmarks
        .filter((bookmark) => /^\d/.test(bookmark))
        .map((bookmark) => Number.parseInt(bookmark, 10))
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    },
  )

  test('name what is left out, whether there was anything in it or not', async () => {
    const [full, empty] = await Promise.all([canaryDossier(), aDossier().build()].map((dossier) => read(dossier, [])))
    const line = /Niet opgenomen: .*?geschreven staat/
    expect(full?.pages[0]?.match(line)?.[0]).toContain('de eigen beslissing en haar voorwaarden')
    expect(empty?.pages[0]?.match(line)?.[0]).toBe(full?.pages[0]?.match(line)?.[0])
  })
})

async function read(dossier: Dossier, shared: readonly PartnerPart[]) {
  return readPdf(await makePdf(dossier, { report: forPartner(buildReport(dossier), shared), kind: 'partner' }))
}
