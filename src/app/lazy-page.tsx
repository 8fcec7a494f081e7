import { lazy, useState, type ComponentType } from 'react'

/** A page that is a part of the program of its own, loaded when someone goes there. */
export interface LazyPage {
  readonly Page: ComponentType
  /** Brings the page in beforehand, so that it is drawn at once. */
  preload(): Promise<void>
}

export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loaded: ComponentType | null = null
  const Later = lazy(async () => ({ default: await load() }))

  function Page() {
    // Chosen once, so that a page that is in use is never drawn anew because its code has come in meanwhile.
    const [Shown] = useState<ComponentType>(() => loaded ?? Later)
    return <Shown />
  }

  return {
    Page,
    preload: async () => {
      loaded = await load()
    },
  }
}
