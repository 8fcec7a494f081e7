import { breathe } from './browser-breath'
import { browserCipher } from './browser-cipher'
import { browserClaims } from './browser-claims'
import { BROWSER_HANDS } from './browser-hands'
import { browserHelpers } from './browser-helper'
import { browserMemos } from './browser-memos'
import { browserScreen } from './browser-screen'
import { browserSitting } from './browser-sitting'
import { browserSlots } from './browser-slots'
import { browserSpare } from './browser-spare'
import { sha256 } from './browser-sum'
import { browserVersions } from './browser-versions'
import { browserPictures } from './pictures/browser-pictures'
import type { HeldThing, Platform } from './platform'

/** The browser as the machine. This folder is the only one that names its globals. */
export function browserPlatform(): Platform {
  const memos = browserMemos()
  return {
    now: () => new Date(),
    newId,
    languages: () => navigator.languages,
    ...browserSlots(),
    spare: browserSpare(),
    memos,
    sitting: browserSitting(),
    ...browserClaims(memos),
    ...BROWSER_HANDS,
    breathe,
    startHelper: browserHelpers(),
    pictures: browserPictures,
    sha256,
    onLeaving,
    onReturning,
    holdPage,
    ...browserScreen(),
    versions: browserVersions(),
    cipher: browserCipher(),
  }
}

/** A random UUID; `crypto.randomUUID` is absent on a plain http address. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Phones often only hide a page and never say that it is closed; desktops do the opposite. */
function onLeaving(callback: () => void) {
  const whenHidden = () => document.visibilityState === 'hidden' && callback()
  addEventListener('pagehide', callback)
  document.addEventListener('visibilitychange', whenHidden)
  return () => {
    removeEventListener('pagehide', callback)
    document.removeEventListener('visibilitychange', whenHidden)
  }
}

function onReturning(callback: () => void) {
  const whenShown = () => document.visibilityState === 'visible' && callback()
  document.addEventListener('visibilitychange', whenShown)
  return () => document.removeEventListener('visibilitychange', whenShown)
}

const held = new Set<HeldThing>()

/** The listener is only there while it is needed: with it, a browser does not keep the page for the back button. */
function holdPage(hold: boolean, what: HeldThing = 'dossier') {
  if (hold) held.add(what)
  else held.delete(what)
  if (held.size > 0) addEventListener('beforeunload', askFirst)
  else removeEventListener('beforeunload', askFirst)
}

function askFirst(event: BeforeUnloadEvent) {
  event.preventDefault()
}
