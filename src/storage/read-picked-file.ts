import type { Dossier } from '@/domain/answers/dossier'
import { fail, type Result } from '@/domain/result'
import type { Cipher } from '@/platform/cipher'
import type { PickedFile } from '@/platform/platform'
import { readDossier } from './read-dossier'
import type { ReadProblem } from './read-problem'
import { unlockDossier, type UnlockedDossier } from './unlock-dossier'

/** A dossier out of a file that a person chose or dropped. */
export function readPickedFile({ content }: PickedFile): Result<Dossier, ReadProblem> {
  switch (content.kind) {
    case 'text':
      return readDossier(content.text)
    case 'too-large':
    case 'unreadable':
      return fail({ kind: content.kind })
    case 'other':
      return fail({ kind: 'other', is: content.is })
    case 'not-text':
      return fail({ kind: 'not-json', line: null })
  }
}

/** The same out of a locked one. */
export async function unlockPickedFile(
  cipher: Cipher | null,
  { content }: PickedFile,
  passphrase: string,
): Promise<Result<UnlockedDossier, ReadProblem>> {
  if (cipher === null || content.kind !== 'text') return fail({ kind: 'locked' })
  return unlockDossier(cipher, content.text, passphrase)
}
