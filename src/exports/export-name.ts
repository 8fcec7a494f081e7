import { fileSafe } from '@/domain/answers/file-safe'
import { say, type Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import type { Exporter } from './exporter'

/**
 * A name for a file in its own language: the title of the dossier and what the file is. One for the partner says so,
 * also where it looks like one of the whole report, so that nobody hands over the other by mistake.
 */
export function exportName(
  { fileName, extension, chosenParts }: Pick<Exporter, 'fileName' | 'extension' | 'chosenParts'>,
  { title, shared }: Pick<Report, 'title' | 'shared'>,
  text: (message: Message) => string,
): string {
  const forWhom = shared === null || chosenParts === true ? [] : [text(say('print:kind.partner'))]
  const name = [text(fileName), ...forWhom].join(' ').toLowerCase()
  return `${fileSafe(title, 'weloverwogen')}-${fileSafe(name, extension)}.${extension}`
}
