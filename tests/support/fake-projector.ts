import type { Projector, SecondWindow } from '@/platform/projector'

/** A projector of paper. */
export interface FakeProjector extends Projector {
  /** Whether it gives a second window. */
  givesWindow: boolean
  /** The document of the second window; null while there is none. */
  readonly beside: Document | null
  /** Whether the screen is kept lit. */
  readonly awake: boolean
  /** What fills the screen; null while nothing does. */
  readonly filled: Element | null
  /** The person closes the second window with its cross. */
  closeBeside(): void
}

export function fakeProjector(): FakeProjector {
  const filling = new Set<(filled: boolean) => void>()
  const ending = new Set<() => void>()
  let frame: HTMLIFrameElement | null = null
  let filled: Element | null = null
  let awake = 0

  const end = () => {
    frame?.remove()
    frame = null
    const told = [...ending]
    ending.clear()
    told.forEach((callback) => callback())
  }
  const tell = (next: Element | null) => {
    filled = next
    filling.forEach((callback) => callback(next !== null))
  }
  const openWindow = (): SecondWindow | null => {
    if (!projector.givesWindow) return null
    // The only other document in which events come and go as in a window.
    frame = document.createElement('iframe')
    document.body.append(frame)
    const beside = frame.contentDocument
    if (beside === null) return null
    const place = beside.createElement('div')
    beside.body.append(place)
    return {
      document: beside,
      place,
      introduce: (language, title) => {
        beside.documentElement.lang = language
        beside.title = title
      },
      close: end,
      onClosed: (callback) => {
        ending.add(callback)
        return () => ending.delete(callback)
      },
    }
  }
  const projector: FakeProjector = {
    givesWindow: true,
    get beside() {
      return frame?.contentDocument ?? null
    },
    get awake() {
      return awake > 0
    },
    get filled() {
      return filled
    },
    closeBeside: end,
    openWindow,
    canFill: () => true,
    fill: async (element) => {
      tell(element)
      return true
    },
    unfill: () => tell(null),
    onFill: (_, callback) => {
      filling.add(callback)
      return () => filling.delete(callback)
    },
    keepAwake: () => {
      awake += 1
      return () => void (awake -= 1)
    },
  }
  return projector
}
