import { expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { forPartner } from '@/domain/report/partner-version'
import { exportName } from '@/exports/export-name'
import { EXPORTERS } from '@/exports/exporters'
import { aDossier } from '../support/a-dossier'
import { inWords } from '../support/in-words'

const whole = buildReport(aDossier().titled('Zorg Noord').build())

test('no file for the partner is called as one of the whole report', () => {
  const partner = forPartner(whole, [])
  for (const exporter of EXPORTERS.filter(({ chosenParts }) => chosenParts !== true))
    expect(exportName(exporter, partner, inWords)).toBe(
      exportName(exporter, whole, inWords).replace(/(?=\.\w+$)/, '-versie-voor-de-partner'),
    )
})

test('the version for the partner itself says once what it is', () => {
  const names = EXPORTERS.filter(({ chosenParts }) => chosenParts).map((one) =>
    exportName(one, forPartner(whole, []), inWords),
  )
  expect(names).toEqual(['Zorg-Noord-versie-voor-de-partner.pdf'])
})
