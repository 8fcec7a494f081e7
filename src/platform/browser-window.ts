import type { SecondWindow } from './projector'

/** How often it is asked whether the window is still there, in ms: not every browser tells. */
const LOOK = 1000

/** A window without an address, which takes its policy and its origin from this page; null where the browser gives none. */
export function browserWindow(): SecondWindow | null {
  const opened = open('', '', 'popup,width=1280,height=720')
  if (opened === null) return null
  const callbacks = new Set<() => void>()
  const place = opened.document.createElement('div')
  opened.document.body.append(place)
  const stopStyles = copyStyles(opened.document)
  // Nothing scrolls there, and a place for a scroll bar would be a bar on the wall.
  opened.document.documentElement.style.setProperty('scrollbar-gutter', 'auto')
  const timer = setInterval(() => opened.closed && ended(), LOOK)
  const close = () => {
    opened.close()
    ended()
  }
  // With the page goes what draws in the window.
  addEventListener('pagehide', close)
  opened.addEventListener('pagehide', ended)

  function ended() {
    clearInterval(timer)
    stopStyles()
    removeEventListener('pagehide', close)
    const told = [...callbacks]
    callbacks.clear()
    told.forEach((callback) => callback())
  }

  return {
    document: opened.document,
    place,
    introduce: (language, title) => {
      opened.document.documentElement.lang = language
      opened.document.title = title
    },
    close,
    onClosed: (callback) => {
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
  }
}

/** The styles of the page, now and when a part of it that comes later brings its own. */
function copyStyles(target: Document): () => void {
  const copied = new Set<Node>()
  const copy = () => {
    for (const style of document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style')) {
      if (copied.has(style)) continue
      copied.add(style)
      target.head.append(target.importNode(style, true))
    }
  }
  copy()
  const watching = new MutationObserver(copy)
  watching.observe(document.head, { childList: true })
  return () => watching.disconnect()
}
