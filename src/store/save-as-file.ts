import type { Dossier } from '@/domain/answers/dossier'
import { fail, ok, type Result } from '@/domain/result'
import type { FileProblem, OwnFile, Platform } from '@/platform/platform'
import { fileNameOf, namelessFile } from '@/storage/file-name'
import { fits } from '@/storage/fits'
import type { SealState } from '@/storage/sealed-journal'
import { writeDossier } from '@/storage/write-dossier'
import type { DossierStore } from './dossier-store'
import type { OwnFiles } from './own-files'
import type { Seals } from './seals'

/** Why a dossier is not in its file: by the machine, or because it grew too large to be opened again. */
export type NotSaved = FileProblem | 'too-large'

/** What became of saving a dossier in a file. */
export type Saved =
  /** Written and read back, or handed to the browser as a download, of which nothing more is known. */
  | { readonly kind: 'written' | 'downloaded'; readonly dossier: Dossier; readonly name: string }
  /** Another program wrote in the file since we last read or wrote it, so we did not. */
  | { readonly kind: 'changed'; readonly dossier: Dossier; readonly file: OwnFile }
  | { readonly kind: 'failed'; readonly dossier: Dossier; readonly name: string; readonly problem: NotSaved }
  /** The person chose no place. */
  | { readonly kind: 'none' }

export interface SavingParts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly ownFiles: OwnFiles
  readonly seals: Seals
  /** Writes what the browser still has to keep, so that the file is never older than that. */
  readonly flush: () => Promise<void>
}

/** Saves in the file of the dossier, or where the person says when it has none yet. */
export async function saveInFile(parts: SavingParts, dossier: Dossier): Promise<Saved> {
  const known = parts.ownFiles.of(dossier.id)
  if (known === null) return saveElsewhere(parts, dossier)
  const { file, text } = known
  // First, as the machine asks at a click only.
  if (!(await file.allowed())) return { kind: 'failed', dossier, name: file.name, problem: 'forbidden' }
  const same = await file.holds(text)
  if (same === null) return { kind: 'failed', dossier, name: file.name, problem: 'gone' }
  return same ? writeIn(parts, file, dossier) : { kind: 'changed', dossier, file }
}

/** Saves where the person says, or as a download where the machine can only hand files over. */
export async function saveElsewhere(parts: SavingParts, dossier: Dossier): Promise<Saved> {
  const placed = await parts.platform.placeFile(nameFor(parts, dossier))
  if (placed.ok) return writeIn(parts, placed.value, dossier)
  return placed.problem === 'none' ? { kind: 'none' } : saveAsDownload(parts, dossier)
}

/** Writes over whatever the file holds. */
export async function writeIn(parts: SavingParts, file: OwnFile, asked: Dossier): Promise<Saved> {
  const dossier = await asItIsNow(parts, asked)
  const text = await textFor(parts, dossier)
  if (!text.ok) return { kind: 'failed', dossier, name: file.name, problem: text.problem }
  const done = await file.write(text.value)
  if (!done.ok) return { kind: 'failed', dossier, name: file.name, problem: done.problem }
  parts.ownFiles.hold(dossier.id, { file, text: text.value })
  return { kind: 'written', dossier, name: file.name }
}

export async function saveAsDownload(parts: SavingParts, asked: Dossier): Promise<Saved> {
  const dossier = await asItIsNow(parts, asked)
  const name = nameFor(parts, dossier)
  const text = await textFor(parts, dossier)
  if (!text.ok) return { kind: 'failed', dossier, name, problem: text.problem }
  await saveText(parts.platform, name, text.value)
  return { kind: 'downloaded', dossier, name }
}

/** Hands a text to the person as it is, also one that cannot be read as a dossier. */
export function saveText(platform: Platform, file: string, text: string): Promise<void> {
  return platform.saveFile(file, new Blob([text], { type: 'application/json' }))
}

/** A dialog may have stood open for a while. */
async function asItIsNow({ dossiers, flush }: SavingParts, asked: Dossier): Promise<Dossier> {
  await flush()
  const { dossier } = dossiers.getState()
  return dossier?.id === asked.id ? dossier : asked
}

/** A new name, as the title of a protected dossier is part of the secret. */
function nameFor({ seals }: SavingParts, { id, title }: Dossier): string {
  return seals.of(id) === 'none' ? fileNameOf(title) : namelessFile(id)
}

/** What goes into the file. Where it cannot be sealed: rather no file than a readable one. */
async function textFor({ seals }: SavingParts, dossier: Dossier): Promise<Result<string, 'failed' | 'too-large'>> {
  const text = await sealedText(seals.of(dossier.id), writeDossier(dossier))
  if (text === null) return fail('failed')
  return fits(text) ? ok(text) : fail('too-large')
}

async function sealedText(seal: SealState, text: string): Promise<string | null> {
  if (seal === 'none') return text
  return seal === 'dropped' ? null : seal.sealForFile(text).catch(() => null)
}
