import type { Dossier } from '@/domain/answers/dossier'
import { say, type Message } from '@/domain/message'
import { fail, ok, type Result } from '@/domain/result'
import type { Cipher } from '@/platform/cipher'
import type { Journal } from '@/storage/journal'
import { namelessFile } from '@/storage/file-name'
import { messageFor } from '@/storage/read-problem'
import { unlockDossier } from '@/storage/unlock-dossier'
import type { OpenProblem } from './open-found'
import type { Seals } from './seals'

interface Parts {
  readonly cipher: Cipher | null
  readonly journal: Journal
  readonly seals: Seals
  readonly open: (id: string) => Promise<Result<Dossier, OpenProblem>>
}

/** Opens a dossier that is kept here under lock; what is open changes only when the passphrase is right. */
export async function unlockKept(
  { cipher, journal, seals, open }: Parts,
  id: string,
  passphrase: string,
): Promise<Result<Dossier, Message>> {
  const found = await journal.peek(id)
  if (cipher !== null && (found?.kind === 'kept' || found?.kind === 'loose')) {
    const unlocked = await unlockDossier(cipher, found.body, passphrase)
    if (!unlocked.ok) return fail(messageFor(unlocked.problem, namelessFile(id)))
    seals.hold(id, unlocked.value.seal)
  }
  const opened = await open(id)
  return opened.ok ? ok(opened.value) : fail(whyNot(opened.problem))
}

function whyNot(problem: OpenProblem): Message {
  switch (problem.kind) {
    case 'missing':
      return say('common:missing.dossierBody')
    case 'locked':
      return say('errors:read.shut')
    case 'unreadable':
      return problem.why
  }
}
