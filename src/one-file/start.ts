// The last script of the one file: everything stands in the page by now, and nothing has changed it yet.
import { keepAsLoaded } from './as-loaded'
import { wake } from './parts'

/** A page that no one looks at is never painted; a browser that is slow with it is not waited for, in ms. */
const PATIENCE = 300

keepAsLoaded()
void firstPaint()
  .then(() => wake('main'))
  .catch((problem: unknown) => {
    document.documentElement.dataset['failed'] = ''
    throw problem
  })

/** The start page is seen before the program that brings it to life is even unpacked. */
function firstPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve()
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, PATIENCE)
  })
}
