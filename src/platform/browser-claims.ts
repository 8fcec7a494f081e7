import { afterAwake } from './after-awake'
import type { Claim, ClaimListener } from './claim'
import type { Memos } from './memos'
import type { Platform } from './platform'

/** How long, in ms, a window that is asked has to write what it still has to. One that sleeps has nothing to write. */
const COURTESY = 400

/** A browser that has not said in so many seconds, in which the page was awake, whether a lock is free counts as one without locks, until it does. */
const PATIENCE = 5

/** A claim is a lock of the browser, which a window that crashes or is closed cannot take along. */
export function browserClaims(memos: Memos): Pick<Platform, 'claim'> {
  return { claim: (name, listener) => beginClaim(memos, name, listener) }
}

async function beginClaim(memos: Memos, name: string, listener: ClaimListener): Promise<Claim> {
  const lock = `weloverwogen/${name}`
  const question = `asked/${name}`
  let letGo: (() => void) | null = null
  let waiting: AbortController | null = null
  let over = false

  /** Done when it is known whether the lock is had, or taken to be had; goes on holding it afterwards. */
  function ask(options: LockOptions): Promise<boolean> {
    return new Promise((answer) => {
      const had = (release: () => void) => {
        if (over) release()
        else letGo = release
        answer(true)
      }
      const notHad = () => {
        notMine()
        answer(false)
      }
      askLock(lock, options, { had, notHad })
    })
  }

  /** Another window took it, or had it all along and the browser says so late. */
  function notMine() {
    if (letGo === null) return
    letGo = null
    if (over) return
    listener.lost()
    void wait()
  }

  async function wait() {
    waiting = new AbortController()
    const got = await ask({ signal: waiting.signal })
    waiting = null
    if (got && !over) listener.got()
  }

  const deaf = memos.onNews((memo) => memo === question && letGo !== null && listener.asked())
  const claim: Claim = {
    held: () => letGo !== null,
    take: async () => {
      if (letGo !== null) return
      memos.write(question, '')
      memos.forget(question)
      await new Promise((resolve) => setTimeout(resolve, COURTESY))
      if (letGo !== null || over) return
      waiting?.abort()
      await ask({ steal: true })
    },
    release: () => {
      over = true
      deaf()
      waiting?.abort()
      letGo?.()
      letGo = null
    },
  }
  if (!(await ask({ ifAvailable: true }))) void wait()
  return claim
}

interface Answers {
  /** The lock is had, until `release` is called; may come a second time, when the lock was first taken to be had. */
  readonly had: (release: () => void) => void
  /** Another window has the lock; may come after it was had. */
  readonly notHad: () => void
}

function askLock(name: string, options: LockOptions, { had, notHad }: Answers) {
  const presume = () => had(() => {})
  // Who stands in line waits as long as it takes.
  const stop = options.signal === undefined ? afterAwake(PATIENCE, presume) : () => {}
  const hold = (granted: Lock | null) => {
    stop()
    return granted === null ? notHad() : new Promise<void>(had)
  }
  request(name, options, hold).catch((problem: unknown) => {
    stop()
    const aborted = problem instanceof DOMException && problem.name === 'AbortError'
    // A browser that refuses locks altogether, as on a plain http address, gives the claim to each window.
    if (aborted) notHad()
    else presume()
  })
}

/** Rejects, and never throws, where there are no locks. */
async function request(name: string, options: LockOptions, hold: LockGrantedCallback<void>): Promise<void> {
  await navigator.locks.request(name, options, hold)
}
