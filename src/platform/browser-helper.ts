import { HELPER_READY, type Helper, type HelperListener } from './helper'
import { helperAddress } from './helper-address'
import { trustedHelper } from './trusted-worker'

/** For so long, in ms, it is waited for to start. */
const PATIENCE = 5000

/** One that was started ahead, and whether it has said that it is ready. */
interface Spare {
  readonly worker: Worker
  ready: boolean
}

let spare: Spare | null = null

/** Starts a helper, or takes the one that stands ready; null where there can be none, as in an old browser or in the edition in one file. */
export function startHelper(listener: HelperListener): Helper | null {
  const taken = spare ?? started()
  spare = null
  return taken === null ? null : listened(taken, listener)
}

/** Has a helper stand ready for who will soon ask for one: to bring in its program takes a while. */
export function warmHelper(): void {
  spare ??= started()
}

function started(): Spare | null {
  if (helperAddress === null || typeof Worker === 'undefined') return null
  try {
    const one: Spare = { worker: new Worker(trustedHelper(helperAddress), { type: 'module' }), ready: false }
    one.worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === HELPER_READY) one.ready = true
    })
    // One that does not start is no spare: who asks next tries anew, and hears of it.
    one.worker.addEventListener('error', () => {
      if (spare === one) spare = null
    })
    return one
  } catch {
    return null
  }
}

function listened({ worker, ready }: Spare, listener: HelperListener): Helper {
  const waiting = ready ? undefined : setTimeout(die, PATIENCE)
  let over = false

  function end() {
    over = true
    clearTimeout(waiting)
    worker.terminate()
  }

  function die() {
    if (over) return
    end()
    listener.died()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === HELPER_READY) clearTimeout(waiting)
    else if (!over) listener.answered(data)
  })
  worker.addEventListener('error', die)
  worker.addEventListener('messageerror', die)
  return { give: (task, whole = []) => worker.postMessage(task, [...whole]), end }
}
