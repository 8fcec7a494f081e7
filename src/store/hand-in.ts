import type { Dossier } from '@/domain/answers/dossier'
import { contributionOf } from '@/domain/workshop/contribution-of'
import { countHandIn } from '@/domain/workshop/change-taking-part'
import type { Platform } from '@/platform/platform'
import { workshopFile } from '@/storage/file-name'
import { writeContribution } from '@/storage/contribution-file'
import type { DossierStore } from './dossier-store'
import { saveText } from './save-as-file'

/**
 * Hands over the file of what someone answered, at a click, and counts that; the name of the file. null when nothing
 * was handed over: no organisation is chosen, or the machine could not. `word` says in a file's name what it is.
 */
export type HandIn = (dossier: Dossier, word: string) => Promise<string | null>

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
}

export function createHandIn({ platform, dossiers }: Parts): HandIn {
  return async (dossier, word) => {
    // In the file it stands as handed in this time too.
    const counted = countHandIn(dossier)
    const contribution = contributionOf(counted)
    if (contribution === null || counted.takingPart === undefined) return null
    const { invitation } = counted.takingPart
    // By chance, so that files of a whole room do not take each other's place; not the id, which stands in the answers.
    const name = workshopFile(invitation.title, word, platform.newId().slice(0, 4))
    try {
      await saveText(platform, name, writeContribution(contribution, invitation))
    } catch {
      return null
    }
    dossiers.getState().change((now) => (now.id === dossier.id ? countHandIn(now) : now))
    return name
  }
}
