import { browserWindow } from './browser-window'
import type { Projector } from './projector'

/** The browser's own ways to fill a screen and to keep it lit. */
export function browserProjector(): Projector {
  return { openWindow: browserWindow, canFill, fill, unfill, onFill, keepAwake }
}

function canFill(element: Element): boolean {
  // Absent on phones, and switched off by the settings of some servers.
  return element.ownerDocument.fullscreenEnabled
}

async function fill(element: Element): Promise<boolean> {
  try {
    await element.requestFullscreen({ navigationUI: 'hide' })
    return true
  } catch {
    return false
  }
}

function unfill(document: Document) {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
}

function onFill(document: Document, callback: (filled: boolean) => void) {
  const changed = () => callback(document.fullscreenElement !== null)
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

/** A browser takes the lock away whenever the page is out of sight; it is asked for anew when it is back. */
function keepAwake() {
  let lock: WakeLockSentinel | null = null
  let wanted = true
  const ask = () => {
    if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    navigator.wakeLock.request('screen').then(
      (got) => {
        if (wanted) lock = got
        else void got.release()
      },
      () => {},
    )
  }
  ask()
  document.addEventListener('visibilitychange', ask)
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}
