import { fileSafe } from '@/domain/answers/file-safe'

/** A name for a report's file, out of the dossier's title and what the report is called in its own language. */
export function pdfName(title: string, kindName: string): string {
  return `${fileSafe(title, 'weloverwogen')}-${fileSafe(kindName.toLowerCase(), 'pdf')}.pdf`
}
