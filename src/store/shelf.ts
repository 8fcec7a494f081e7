import type { Dossier } from '@/domain/answers/dossier'
import { ok, type Result } from '@/domain/result'
import type { Device } from '@/storage/device'
import type { Journal } from '@/storage/journal'
import type { Marks } from '@/storage/marks'
import { beginDossier, beginWorkshop, withRound } from './begin'
import { isOnlyRead, notKept, type DossierStore, type Keeping } from './dossier-store'
import { earlierStates, type EarlierState } from './earlier-states'
import { keepArrived } from './keep-arrived'
import { keepingOf, openFound, type OpenProblem } from './open-found'
import { removeKept } from './remove-kept'
import { createShelfView, lookAtShelf, removeAloud, type ShelfViewStore } from './shelf-view'
import { heldSeal, type HeldSeal, type Seals } from './seals'
import { createTurns, type Turns } from './turns'
import { unlockKept } from './unlock-kept'

/** The dossiers on this device. */
export interface Shelf {
  readonly view: ShelfViewStore
  refresh(): Promise<void>
  /** A new, empty dossier, open. */
  create(): Promise<Dossier>
  /** A new workshop to which nobody is invited yet, open. */
  createWorkshop(): Promise<Dossier>
  /** Opens a dossier that stands here; to read only, while another window writes it. */
  open(id: string): Promise<Result<Dossier, OpenProblem>>
  /** Reads the open dossier anew, as another window wrote it; closes it when that one removed it. */
  reopen(id: string): Promise<void>
  /** Opens it to write, and lets the window that had it only read. */
  takeOver(id: string): Promise<Result<Dossier, OpenProblem>>
  /** Opens one that asks for its passphrase; says why not otherwise. */
  unlock(id: string, passphrase: string): ReturnType<typeof unlockKept>
  /** Puts a dossier from elsewhere here and opens it, as the newest state of what has the same id; with its seal when it was locked. */
  put(dossier: Dossier, seal?: HeldSeal): Promise<Dossier>
  /** The same as a dossier of its own, under another title. */
  putCopy(dossier: Dossier, title: string, seal?: HeldSeal): Promise<Dossier>
  /** Its states that are still there, newest first; the first is how it is now. */
  earlier(id: string): Promise<readonly EarlierState[]>
  remove(id: string): ReturnType<typeof removeKept>
  /** The same, and the shelf tells what came of it. */
  removeAloud(id: string): Promise<void>
}

interface Parts {
  readonly device: Device
  readonly dossiers: DossierStore
  readonly journal: Journal
  readonly marks: Marks
  readonly seals: Seals
  /** Writes what the open dossier still has to write. */
  readonly flush: () => Promise<void>
}

export function createShelf({ device: platform, dossiers, journal, marks, seals, flush }: Parts): Shelf {
  const view = createShelfView()
  const turns = createTurns({ platform, dossiers, flush, reopen })
  /** Counts what was asked to be open; a slow answer to an earlier wish does not take the place of a later one. */
  let wishes = 0

  const refresh = () => flush().then(() => lookAtShelf(view, { journal, marks, device: platform }))
  const remove = (id: string) => removeKept({ dossiers, journal, marks, seals, flush, turns, refresh }, id)
  const standing = { view, refresh, remove }

  async function open(id: string): Promise<Result<Dossier, OpenProblem>> {
    const wish = ++wishes
    await flush()
    const { dossier: before } = dossiers.getState()
    const { opened, mayWrite, turnCame } = await readInTurn(id, turns, journal)
    if (!opened.ok) {
      await stay(dossiers, turns)
      return opened
    }
    const { dossier, found, rescue } = opened.value
    if (dossier.rounds.length === 0 && mayWrite) return ok(await put(dossier))
    if (wish !== wishes) return ok(dossier)
    // Someone wrote on here while it was read: that is written first.
    const { dossier: now } = dossiers.getState()
    if (turnCame || (now !== before && now?.id === id)) return open(id)
    // What was rescued is kept where it should stand, before anything else.
    if (mayWrite && rescue !== null) {
      await journal.keep(id, found.body)
      if (wish !== wishes) return ok(dossier)
    }
    // Another window may have taken over since.
    const keeping: Keeping = (await turns.begin(id)) ? keepingOf(found) : { kind: 'elsewhere' }
    dossiers.getState().open(dossier, keeping, rescue)
    return ok(dossier)
  }

  async function reopen(id: string) {
    const opened = await open(id)
    if (!opened.ok && dossiers.getState().dossier?.id === id) dossiers.getState().close()
  }

  async function put(dossier: Dossier, seal: HeldSeal = null) {
    wishes += 1
    await flush()
    const filled = withRound(dossier, platform)
    await turns.seize(filled.id)
    const done = await keepArrived({ journal, seals }, filled, seal)
    const mayWrite = await turns.begin(filled.id)
    const written: Keeping = done.ok ? { kind: 'kept', at: done.value } : notKept(done.problem)
    dossiers.getState().open(filled, done.ok && !mayWrite ? { kind: 'elsewhere' } : written)
    platform.holdPage(!done.ok)
    return filled
  }

  return {
    ...standing,
    create: () => put(beginDossier(platform)),
    createWorkshop: () => put(beginWorkshop(platform)),
    open,
    reopen,
    takeOver: (id) => turns.seize(id).then(() => open(id)),
    put,
    putCopy: (dossier, title, seal) =>
      put({ ...dossier, id: platform.newId(), title }, seal ?? heldSeal(seals, dossier.id)),
    unlock: (id, passphrase) => unlockKept({ cipher: platform.cipher, journal, seals, open }, id, passphrase),
    earlier: (id) => flush().then(() => earlierStates(journal, id)),
    removeAloud: (id) => removeAloud(standing, id),
  }
}

/** Reads a dossier. When the turn to write it comes meanwhile, another window may have written its last after that. */
async function readInTurn(id: string, turns: Turns, journal: Journal) {
  const couldWrite = await turns.begin(id)
  const opened = openFound(id, await journal.takeUp(id))
  const mayWrite = await turns.begin(id)
  return { opened, mayWrite, turnCame: mayWrite && !couldWrite }
}

/** What was open stays so when another did not open, and its turn to write with it. */
async function stay(dossiers: DossierStore, turns: Turns): Promise<void> {
  const { dossier, keeping, noteKeeping } = dossiers.getState()
  if (dossier === null || (await turns.begin(dossier.id)) || isOnlyRead(keeping)) return
  noteKeeping({ kind: 'elsewhere' })
}
