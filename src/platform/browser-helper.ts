import { HELPER_READY, type Helper, type HelperListener } from './helper'
import { helperAddress } from './helper-address'
import { trustedHelper } from './trusted-worker'

/** For so long, in ms, it is waited for to start. */
const PATIENCE = 5000

/** Starts a helper; null where there can be none, as in an old browser or in the edition in one file. */
export function startHelper(listener: HelperListener): Helper | null {
  if (helperAddress === null || typeof Worker === 'undefined') return null
  try {
    return listened(new Worker(trustedHelper(helperAddress), { type: 'module' }), listener)
  } catch {
    return null
  }
}

function listened(worker: Worker, listener: HelperListener): Helper {
  const waiting = setTimeout(die, PATIENCE)
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
