import { expect, test } from 'vitest'
import { buildReport } from '@/domain/report/build-report'
import { readDossier } from '@/storage/read-dossier'
import sample from '../fixtures/sample-dossier.json?raw'

/** The whole report of one dossier, so that the effect of any change can be read. `npm run golden` writes it anew. */
test('the report of the sample dossier is the golden one', async () => {
  const read = readDossier(sample)
  if (!read.ok) throw new Error(`The sample cannot be read: ${JSON.stringify(read.problem)}`)
  await expect(`${JSON.stringify(buildReport(read.value), null, 2)}\n`).toMatchFileSnapshot('./report.json')
})
