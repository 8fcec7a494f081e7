import type { TFunction } from 'i18next'
import type { ShelfEntry } from '@/store/shelf-entry'

/** What a thing on the shelf is called on the screen. */
export function titleOf(entry: ShelfEntry, t: TFunction<'start'>): string {
  if (entry.kind !== 'dossier') return t(`${entry.kind}.heading`)
  const title = entry.dossier.title.trim()
  if (title !== '') return title
  return t(entry.dossier.workshop === undefined ? 'common:dossier.untitled' : 'common:workshop.untitled')
}
