import type { Dossier } from '@/domain/answers/dossier'
import type { Platform } from '@/platform/platform'
import { fileNameOf } from '@/storage/file-name'
import type { Marks } from '@/storage/marks'
import { writeDossier } from '@/storage/write-dossier'

/** Hands a dossier to the person as a file, and remembers when. */
export async function saveAsFile(platform: Platform, marks: Marks, dossier: Dossier): Promise<void> {
  await saveText(platform, fileNameOf(dossier.title), writeDossier(dossier))
  await marks.note(dossier.id, { filedAt: platform.now() })
  platform.holdPage(false)
}

/** Hands a text to the person as it is, also one that cannot be read as a dossier. */
export function saveText(platform: Platform, file: string, text: string): Promise<void> {
  return platform.saveFile(file, new Blob([text], { type: 'application/json' }))
}
