import type { Platform } from '@/platform/platform'
import type { FoundDossier } from '@/storage/found-dossier'
import type { Journal } from '@/storage/journal'
import { readOwnDossier } from '@/storage/read-dossier'
import { writeDossier } from '@/storage/write-dossier'
import { copyBeside } from './begin'
import { notKept, type DossierStore } from './dossier-store'
import { heldSeal, type Seals } from './seals'

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly seals: Seals
}

/** Whether another state of a dossier stands on the machine, which was never asked about. */
export function isOther(there: FoundDossier | null, body: string): boolean {
  return there !== null && (there.kind === 'damaged' || ('body' in there && there.body !== body))
}

/** Keeps a dossier as a copy of its own; false for one that is locked and closed, of which nothing can be changed. */
export async function keepBeside({ platform, dossiers, journal, seals }: Parts, body: string): Promise<boolean> {
  const read = readOwnDossier(body)
  if (!read.ok) return false
  const { id } = read.value
  const copy = copyBeside(read.value, platform)
  const seal = heldSeal(seals, id)
  if (seal !== null) seals.hold(copy.id, seal)
  const done = await journal.keep(copy.id, writeDossier(copy))
  const { dossier: open, noteKeeping } = dossiers.getState()
  if (open?.id === id) noteKeeping(done.ok ? { kind: 'copied', copy } : notKept(done.problem))
  return true
}
