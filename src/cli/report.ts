import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { say, type Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import { forPartner } from '@/domain/report/partner-version'
import { exportName } from '@/exports/export-name'
import { renderPdf } from '@/exports/pdf/render-pdf'
import { createI18n } from '@/i18n/create-i18n'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { messageFor } from '@/storage/read-problem'
import { dossierOnDisk } from './dossier-on-disk'
import { readReportWords, type ReportWords } from './report-words'
import type { Streams } from './streams'

/** `report FILE --language nl --kind full --out DIR`: writes the PDF of the last round. Gives the exit status. */
export async function main(words: readonly string[], { print, complain }: Streams): Promise<number> {
  const asked = readReportWords(words)
  if (!asked.ok) {
    complain(asked.problem)
    return 2
  }
  const { file, language, kind, shared, out } = asked.value
  const i18n = createI18n(language, await loadTexts(language))
  const text = (message: Message) => translateMessage(i18n, language, message)
  const read = await dossierOnDisk(file)
  if (!read.ok) {
    complain(text(messageFor(read.problem, file)))
    return 1
  }
  const whole = buildReport(read.value)
  const report = kind === 'partner' ? forPartner(whole, shared) : whole
  const onMissing = (signs: readonly string[]) => complain(aboutMissing(signs))
  const bytes = await renderPdf({ report, kind, language, text, madeOn: new Date(), onMissing })
  const path = join(out, exportName(report.title, text(say(`print:kind.${kind}`)), 'pdf'))
  const problem = await written(out, path, bytes)
  if (problem === null) await print(path)
  else complain(`${path} could not be written: ${problem}`)
  return problem === null ? 0 : 1
}

/** Without a browser nothing draws what our own fonts lack. */
function aboutMissing(signs: readonly string[]): string {
  const [count, some] = [signs.length, signs.slice(0, 10).join(' ')]
  const which = count === 1 ? `One sign shows` : `${count} signs show`
  return `${which} as a box, though their text is in the file: ${some}${count > 10 ? ' …' : ''}. In the app the fonts of the computer draw them.`
}

/** Makes the folder when it is not there; why it could not be done, or null. */
async function written(out: ReportWords['out'], path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await mkdir(out, { recursive: true })
    await writeFile(path, bytes)
    return null
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
