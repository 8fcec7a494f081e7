/** Under this name the first moment of the page is handed from the script that starts the program to the program itself. */
const KEY = Symbol.for('weloverwogen as loaded')

/** What the script of the first look writes on the root element; the rest of the page has not changed yet. */
const FIRST_LOOK = ['data-elsewhere', 'data-failed', 'data-door', 'data-framed']
const LANGUAGE_IN_THE_FILE = 'nl'

/** Remembers the page as it came in. A copy of the elements only: browsers share the long texts within them. */
export function keepAsLoaded(): void {
  const page = document.documentElement.cloneNode(true)
  if (!(page instanceof HTMLElement)) return
  page.lang = LANGUAGE_IN_THE_FILE
  for (const name of FIRST_LOOK) page.removeAttribute(name)
  Reflect.set(document, KEY, page)
}

/**
 * The bytes of the file that this page came in as: the build writes the file just as browsers write down a page, and
 * refuses to make one of which that is not true. An extension that adds to the page makes other bytes of it. Null when
 * the page did not come in as one file.
 */
export function bytesAsLoaded(): Uint8Array<ArrayBuffer> | null {
  const page: unknown = Reflect.get(document, KEY)
  if (!(page instanceof HTMLElement)) return null
  return new TextEncoder().encode(`<!doctype html>\n${page.outerHTML}\n`)
}
