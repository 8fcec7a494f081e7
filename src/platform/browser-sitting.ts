import type { Sitting } from './platform'

const SIGN = 'weloverwogen-shared'

/** The sign of a shared computer, in the session of this window: it outlives a reload, and goes with the window. */
export function browserSitting(): Sitting {
  let shared = false
  return {
    isShared: () => shared || inSession((session) => session.getItem(SIGN) !== null) === true,
    setShared: (next) => {
      shared = next
      inSession((session) => (next ? session.setItem(SIGN, '') : session.removeItem(SIGN)))
    },
  }
}

/** A browser that keeps nothing has no session either; then the sign holds until the page is loaded anew. */
function inSession<Value>(act: (session: Storage) => Value): Value | null {
  try {
    return act(sessionStorage)
  } catch {
    return null
  }
}
