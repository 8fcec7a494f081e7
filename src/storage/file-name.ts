import { fileSafe } from '@/domain/answers/file-safe'

/** The ending of a dossier file; people and programs know it by this. */
export const EXTENSION = '.weloverwogen.json'

/** A name for the file of a dossier, out of its title. */
export function fileNameOf(title: string): string {
  return `${fileSafe(title, 'dossier')}${EXTENSION}`
}

/** A name for the file of a dossier whose title is not known, or not to be told. */
export function namelessFile(id: string): string {
  return fileNameOf(`dossier-${id.slice(0, 8)}`)
}

/** A name for a file that goes between who guides a workshop and who takes part: its title, and what it is in the language of the screen. */
export function workshopFile(title: string, ...what: readonly string[]): string {
  return `${[fileSafe(title, 'workshop'), ...what.map((word) => fileSafe(word, 'x'))].join('.')}${EXTENSION}`
}
