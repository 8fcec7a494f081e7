import { lazy, useState, type ComponentType } from 'react'

/** A page that is a part of the program of its own, loaded when someone goes there. */
export interface LazyPage {
  readonly Page: ComponentType
  /** Brings the page in beforehand, so that it is drawn at once. */
  preload(): Promise<void>
}

/** What did not come in is asked for anew after this, in ms: at the next visit, and not by React, which draws again at once. */
const PAUSE = 1000

export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loaded: ComponentType | null = null
  let later: ComponentType | null = null

  async function preload() {
    loaded ??= await load()
  }

  function drawnLater() {
    return lazy(async () => {
      try {
        return { default: await load() }
      } catch (problem) {
        setTimeout(() => (later = null), PAUSE)
        throw problem
      }
    })
  }

  function Page() {
    // Chosen once, so that a page that is in use is never drawn anew because its code has come in meanwhile.
    const [Shown] = useState<ComponentType>(() => loaded ?? (later ??= drawnLater()))
    return <Shown />
  }

  return { Page, preload }
}
