import type { Claim } from '@/platform/claim'
import type { Platform } from '@/platform/platform'
import type { DossierStore } from './dossier-store'

/** Whose turn it is to write: of all windows in which a dossier is open, one. */
export interface Turns {
  /** Comes in line for a dossier, and leaves the line of the one before; whether this window may write it now. */
  begin(id: string): Promise<boolean>
  /** The same, and takes the turn from the window that has it, which first writes what it still has to. */
  seize(id: string): Promise<void>
  /** Does something to a dossier, the open one or another, that no window writes meanwhile. */
  within<Value>(id: string, act: () => Promise<Value>): Promise<Value>
  end(): void
}

interface Parts {
  readonly platform: Platform
  readonly dossiers: DossierStore
  /** Writes what the open dossier still has to write. */
  readonly flush: () => Promise<void>
  /** Reads the open dossier anew, as another window wrote it. */
  readonly reopen: (id: string) => Promise<unknown>
}

const DEAF = { got: () => {}, lost: () => {}, asked: () => {} }

export function createTurns({ platform, dossiers, flush, reopen }: Parts): Turns {
  let turn: { readonly id: string; readonly claim: Claim } | null = null

  /** While it is asked which of two copies goes on, that answer is waited for, whoever has the turn. */
  function follows(id: string) {
    const { dossier, keeping } = dossiers.getState()
    return turn?.id === id && dossier?.id === id && keeping.kind !== 'copied'
  }

  async function begin(id: string) {
    if (turn?.id === id) return turn.claim.held()
    end()
    const claim = await platform.claim(nameOf(id), {
      got: () => follows(id) && void reopen(id),
      lost: () => follows(id) && dossiers.getState().noteKeeping({ kind: 'elsewhere' }),
      asked: () => void flush(),
    })
    end()
    turn = { id, claim }
    return claim.held()
  }

  function end() {
    turn?.claim.release()
    turn = null
  }

  return {
    begin,
    seize: async (id) => {
      await begin(id)
      if (turn?.id === id) await turn.claim.take()
    },
    within: async (id, act) => {
      if (turn?.id === id) {
        await turn.claim.take()
        return act()
      }
      const claim = await platform.claim(nameOf(id), DEAF)
      try {
        await claim.take()
        return await act()
      } finally {
        claim.release()
      }
    },
    end,
  }
}

function nameOf(id: string) {
  return `dossier/${id}`
}
