import type { Dossier } from '@/domain/answers/dossier'
import { fail, ok, type Result } from '@/domain/result'
import { browserCipher } from '@/platform/browser-cipher'
import { readPickedFile, unlockPickedFile } from '@/storage/read-picked-file'
import type { ReadProblem } from '@/storage/read-problem'
import { fileOnDisk } from './file-on-disk'

/** The dossier of one organisation in a file; a workshop has no answers of its own to evaluate. A locked one opens with the passphrase in WELOVERWOGEN_PASSPHRASE, which no list of commands shows. */
export async function dossierOnDisk(path: string): Promise<Result<Dossier, ReadProblem>> {
  const read = await anyDossierOnDisk(path)
  return read.ok && read.value.workshop !== undefined ? fail({ kind: 'workshop' }) : read
}

async function anyDossierOnDisk(path: string): Promise<Result<Dossier, ReadProblem>> {
  const file = await fileOnDisk(path)
  const read = readPickedFile(file)
  const passphrase = process.env['WELOVERWOGEN_PASSPHRASE']
  if (read.ok || read.problem.kind !== 'locked' || passphrase === undefined) return read
  const opened = await unlockPickedFile(browserCipher(), file, passphrase)
  return opened.ok ? ok(opened.value.dossier) : opened
}
