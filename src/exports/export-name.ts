import { fileSafe } from '@/domain/answers/file-safe'

/** A name for a file, out of the dossier's title and what the file is called in its own language. */
export function exportName(title: string, name: string, extension: string): string {
  return `${fileSafe(title, 'weloverwogen')}-${fileSafe(name.toLowerCase(), extension)}.${extension}`
}
