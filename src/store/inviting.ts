import type { Invitation } from '@/domain/answers/workshop'
import type { Platform } from '@/platform/platform'
import { workshopFile } from '@/storage/file-name'
import { writeInvitation } from '@/storage/invitation-file'

/** Two ways in which an invitation goes out: it holds what everyone is asked, and no answer. */
export interface Inviting {
  /** As it stands in a link. */
  readonly settingOf: (invitation: Invitation) => Promise<string>
  /** As a file, at a click; `what` is what it is called in the language of the screen. Gives back its name. */
  readonly save: (invitation: Invitation, what: string) => Promise<string>
}

export function createInviting(platform: Pick<Platform, 'saveFile'>): Inviting {
  return {
    settingOf: async (invitation) => (await import('@/storage/invitation-link')).settingOf(invitation),
    save: async (invitation, what) => {
      const name = workshopFile(invitation.title, what)
      await platform.saveFile(name, new Blob([writeInvitation(invitation)], { type: 'application/json' }))
      return name
    },
  }
}
