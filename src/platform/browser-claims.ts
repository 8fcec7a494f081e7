import type { Claim, ClaimListener, Memos, Platform } from './platform'

/** How long, in ms, a window that is asked has to write what it still has to. One that sleeps has nothing to write. */
const COURTESY = 400

/** A browser that has not said by then, in ms, whether a lock is free is not waited for: it counts as one without locks. */
const PATIENCE = 3000

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

  /** Done when it is known whether the lock is had; goes on holding it afterwards. */
  function ask(options: LockOptions): Promise<boolean> {
    return new Promise((answer) => {
      const hold = async (granted: Lock | null) => {
        answer(granted !== null)
        if (granted !== null && !over) await new Promise<void>((resolve) => (letGo = resolve))
      }
      void request(lock, options, hold).catch((problem: unknown) => {
        const aborted = problem instanceof DOMException && problem.name === 'AbortError'
        // A browser that refuses locks altogether, or never answers, gives the claim to each window.
        if (!aborted) letGo = () => {}
        else if (letGo !== null) wasTaken()
        answer(!aborted)
      })
    })
  }

  function wasTaken() {
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

/** Throws where there are no locks, as on a plain http address, and where nothing is answered. Who stands in line waits as long as it takes. */
async function request(name: string, options: LockOptions, hold: LockGrantedCallback<void>): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined
  const asked = navigator.locks.request(name, options, (granted) => {
    clearTimeout(late)
    return hold(granted)
  })
  const patience = new Promise<never>((_, reject) => {
    if (options.signal === undefined) late = setTimeout(() => reject(new Error('The locks did not answer.')), PATIENCE)
  })
  await Promise.race([asked, patience])
}
