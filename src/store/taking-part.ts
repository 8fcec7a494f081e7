import type { Dossier } from '@/domain/answers/dossier'
import type { Invitation } from '@/domain/answers/workshop'
import { fail, type Result } from '@/domain/result'
import { renewInvitation } from '@/domain/workshop/change-taking-part'
import { contributionId, newTakingPart } from '@/domain/workshop/new-workshop'
import type { Platform } from '@/platform/platform'
import type { LinkProblem } from '@/storage/invitation-link'
import type { DossierStore } from './dossier-store'
import type { OpenProblem } from './open-found'
import type { Shelf } from './shelf'

/** Why a link asks nothing here: it did not come over whole, or another version of the program made it. */
export type LinkFlaw = 'damaged' | 'version'

/** The ways into a workshop for someone who takes part. */
export interface TakingPartDoor {
  /** What a link asks, or why it asks nothing here. Changes nothing. */
  readonly read: (setting: string) => Promise<Result<Invitation, LinkFlaw>>
  /** Answers of someone new, open. */
  readonly begin: (invitation: Invitation) => Promise<Dossier>
  /** Opens answers that stand here, with what the link says now: an organisation may have joined. */
  readonly goOn: (id: string, invitation: Invitation) => Promise<Result<Dossier, OpenProblem>>
}

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly shelf: Shelf
}

export function createTakingPart({ platform, dossiers, shelf }: Parts): TakingPartDoor {
  return {
    read: async (setting) => {
      // What unpacks a link is only needed by who comes through one.
      const { invitationIn } = await import('@/storage/invitation-link')
      const read = invitationIn(setting)
      return read.ok ? read : fail(flawOf(read.problem))
    },
    begin: (invitation) => {
      const birth = { id: platform.newId(), roundId: platform.newId(), now: platform.now() }
      return shelf.put(newTakingPart(invitation, birth, contributionId(platform.newId())))
    },
    goOn: async (id, invitation) => {
      const opened = await shelf.open(id)
      if (opened.ok) dossiers.getState().change((dossier) => renewInvitation(dossier, invitation))
      return opened
    },
  }
}

function flawOf({ kind }: LinkProblem): LinkFlaw {
  switch (kind) {
    case 'broken':
    case 'damaged':
      return 'damaged'
    case 'too-new':
    case 'other-edition':
      return 'version'
  }
}
