import type { i18n } from 'i18next'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { prepare } from '@/i18n/speak'
import { ROUTES } from './routes'

/** Long enough for the first page to be there and used, also on a slow line; in ms. */
const REST = 3000

/** Brings in what a person may want next, once the first page is at rest: the words, the pages, the other languages. */
export function warmUp(instance: i18n, language: Language): void {
  setTimeout(() => {
    whenIdle(async () => {
      await prepare(instance, language)
      for (const route of ROUTES) await route.preload()
      for (const other of LANGUAGE_CODES) await prepare(instance, other)
    })
  }, REST)
}

/** What fails here is asked for again when it is needed, and said there. */
function whenIdle(work: () => Promise<void>) {
  const start = () => void work().catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(start)
  else start()
}
