import { HELPER_READY, type Helper, type HelperListener } from './helper'
import { helperAddress } from './helper-address'
import { trustedHelper } from './trusted-worker'

/** For so long, in ms, it is waited for to start. */
const PATIENCE = 5000
/** For so long, in ms, one that has done its work stands ready: whoever brings in files looks at the room next. */
const READY_FOR = 15_000

/** One thread, and who is told what comes of it now; null while it stands ready. */
interface Thread {
  readonly worker: Worker
  listener: HelperListener | null
}

/** Starts helpers; one that is not busy when it is ended stands ready for a while, and is the next that is started. */
export function browserHelpers(): (listener: HelperListener) => Helper | null {
  let ready: { readonly thread: Thread; readonly leaves: ReturnType<typeof setTimeout> } | null = null

  function takeReady(): Thread | null {
    if (ready === null) return null
    const { thread, leaves } = ready
    clearTimeout(leaves)
    ready = null
    return thread
  }

  function putReady(thread: Thread) {
    takeReady()?.worker.terminate()
    ready = { thread, leaves: setTimeout(() => takeReady()?.worker.terminate(), READY_FOR) }
  }

  return (listener) => {
    const thread = takeReady() ?? begin()
    return thread && helped(thread, listener, putReady)
  }
}

/** null where there can be none, as in an old browser or in the edition in one file. */
function begin(): Thread | null {
  if (helperAddress === null || typeof Worker === 'undefined') return null
  try {
    return listened(new Worker(trustedHelper(helperAddress), { type: 'module' }))
  } catch {
    return null
  }
}

function listened(worker: Worker): Thread {
  const thread: Thread = { worker, listener: null }
  const waiting = setTimeout(die, PATIENCE)

  function die() {
    clearTimeout(waiting)
    worker.terminate()
    const { listener } = thread
    thread.listener = null
    listener?.died()
  }

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === HELPER_READY) clearTimeout(waiting)
    else thread.listener?.answered(data)
  })
  worker.addEventListener('error', die)
  worker.addEventListener('messageerror', die)
  return thread
}

/** A thread as one who gives it work sees it. Whoever ends it while it is busy stops it. */
function helped(thread: Thread, listener: HelperListener, putReady: (thread: Thread) => void): Helper {
  let asked = 0
  let over = false
  thread.listener = {
    answered: (answer) => {
      asked -= 1
      listener.answered(answer)
    },
    died: () => {
      over = true
      listener.died()
    },
  }
  return {
    give: (task, whole = []) => {
      asked += 1
      thread.worker.postMessage(task, [...whole])
    },
    end: () => {
      if (over) return
      over = true
      thread.listener = null
      if (asked === 0) putReady(thread)
      else thread.worker.terminate()
    },
  }
}
