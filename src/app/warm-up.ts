import type { i18n } from 'i18next'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { prepare } from '@/i18n/speak'
import { ROUTES } from './routes'

/** Long enough for the first page to be there and used, also on a slow line; in ms. */
const REST = 3000

/** Does what nobody waits for once the first page is at rest. */
export function atRest(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(work)
    else work()
  }, REST)
}

/** Brings in what a person may want next: the words, the pages, the other languages. */
export async function warmUp(instance: i18n, language: Language): Promise<void> {
  try {
    await prepare(instance, language)
    for (const route of ROUTES) await route.preload()
    for (const other of LANGUAGE_CODES) await prepare(instance, other)
  } catch {
    // What fails here is asked for again when it is needed, and said there.
  }
}
