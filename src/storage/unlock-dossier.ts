import type { Dossier } from '@/domain/answers/dossier'
import { fail, ok, type Result } from '@/domain/result'
import type { Cipher } from '@/platform/cipher'
import { readOwnDossier } from './read-dossier'
import type { ReadProblem } from './read-problem'
import { unlock, type Seal } from './seal'

/** A dossier out of a locked text, and the seal with which it goes on. */
export interface UnlockedDossier {
  readonly dossier: Dossier
  readonly seal: Seal
}

/** Opens a locked text; what comes out goes through the same door as any other text. */
export async function unlockDossier(
  cipher: Cipher,
  locked: string,
  passphrase: string,
): Promise<Result<UnlockedDossier, ReadProblem>> {
  const opened = await unlock(cipher, locked, passphrase)
  if (!opened.ok) return opened
  const { text, seal } = opened.value
  const read = readOwnDossier(text)
  if (read.ok) return ok({ dossier: read.value, seal })
  return fail(read.problem.kind === 'locked' ? { kind: 'shut' } : read.problem)
}
