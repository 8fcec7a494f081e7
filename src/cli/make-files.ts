import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import type { Report } from '@/domain/report/report'
import { exportName } from '@/exports/export-name'
import type { Exporter } from '@/exports/exporter'
import { createI18n } from '@/i18n/create-i18n'
import type { Language } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { messageFor } from '@/storage/read-problem'
import { dossierOnDisk } from './dossier-on-disk'
import type { Streams } from './streams'

/** What is made of which dossier, and where it goes. */
export interface Order {
  readonly file: string
  readonly language: Language
  /** A folder. */
  readonly out: string
  readonly exporters: readonly Exporter[]
  /** What of the report goes in; all of it where this is missing. */
  readonly cut?: (report: Report) => Report
}

/** Makes the files of the last round and prints their paths. Gives the exit status: 1 where one could not be made. */
export async function makeFiles(order: Order, { print, complain }: Streams): Promise<number> {
  const { file, language, out, exporters, cut = (report) => report } = order
  const i18n = createI18n(language, await loadTexts(language))
  const text = (message: Message) => translateMessage(i18n, language, message)
  const read = await dossierOnDisk(file)
  if (!read.ok) {
    complain(text(messageFor(read.problem, file)))
    return 1
  }
  const report = cut(buildReport(read.value))
  for (const exporter of exporters) {
    const why = exporter.nothing?.(report) ?? null
    if (why !== null) {
      complain(text(why))
      return 1
    }
    const render = await exporter.load()
    const onMissing = (signs: readonly string[]) => complain(aboutMissing(signs))
    const bytes = await render({ report, language, text, madeOn: new Date(), onMissing })
    const path = join(out, exportName(exporter, report, text))
    const problem = await written(out, path, bytes)
    if (problem !== null) {
      complain(`${path} could not be written: ${problem}`)
      return 1
    }
    await print(path)
  }
  return 0
}

/** Without a browser nothing draws what our own fonts lack. */
function aboutMissing(signs: readonly string[]): string {
  const [count, some] = [signs.length, signs.slice(0, 10).join(' ')]
  const which = count === 1 ? `One sign shows` : `${count} signs show`
  return `${which} as a box, though their text is in the file: ${some}${count > 10 ? ' …' : ''}. In the app the fonts of the computer draw them.`
}

/** Makes the folder when it is not there; why it could not be done, or null. */
async function written(out: string, path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await mkdir(out, { recursive: true })
    await writeFile(path, bytes)
    return null
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
