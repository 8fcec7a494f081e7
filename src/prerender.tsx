import { Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router, type Navigator } from 'react-router'
import { App } from './app/app'
import { firstLook } from './app/first-look'
import { routeAt } from './app/routes'
import { fail } from './domain/result'
import { createI18n } from './i18n/create-i18n'
import { LANGUAGE_CODES } from './i18n/languages'
import { loadFirstTexts } from './i18n/load-texts'
import { paths } from './paths'
import type { Platform } from './platform/platform'
import { createServices } from './services'

/** The frame and the start page as HTML, in every language, before anything is known of the device. */
export async function prerender(): Promise<string> {
  await routeAt(paths.start())?.preload()
  const services = await createServices(NO_MACHINE)
  const looks = LANGUAGE_CODES.map(async (language) => {
    const i18n = createI18n(language, await loadFirstTexts(language))
    return (
      <Fragment key={language}>
        <p className="not-started" lang={language} role="alert">
          {i18n.t('notStarted')}
        </p>
        <p className="framed" lang={language}>
          {i18n.t('framed')}
        </p>
        <div className="first-look" lang={language}>
          <noscript>
            <p className="needs-script">{i18n.t('needsScript')}</p>
          </noscript>
          <App services={services} i18n={i18n} Router={AtStart} />
        </div>
      </Fragment>
    )
  })
  return renderToStaticMarkup(await Promise.all(looks))
}

/** The script that the first paint waits for, as text: the only one that stands in the HTML. */
export function firstScript(): string {
  return `(${firstLook.toString()})(${JSON.stringify(LANGUAGE_CODES)}, navigator.languages)`
}

/** Always at the start page, with the addresses of a hash router. */
function AtStart({ children }: { readonly children: ReactNode }) {
  return (
    <Router location={paths.start()} navigator={STILL} static>
      {children}
    </Router>
  )
}

const nothing = () => undefined
const refused = async () => fail('forbidden' as const)
const never = () => Promise.reject(new Error('There is no machine here.'))

const STILL: Navigator = {
  createHref: (to) => `#${typeof to === 'string' ? to : (to.pathname ?? '')}`,
  go: nothing,
  push: nothing,
  replace: nothing,
}

/** While the HTML is made there is no machine to ask anything of. */
const NO_MACHINE: Platform = {
  now: () => new Date(0),
  newId: () => '',
  languages: () => [],
  slots: refused,
  recall: refused,
  keep: refused,
  forget: refused,
  add: refused,
  spare: { slots: refused, recall: refused, keep: refused, forget: refused },
  memos: { names: () => [], read: () => null, write: nothing, forget: nothing, onNews: () => nothing },
  sitting: { isShared: () => false, setShared: nothing },
  claim: never,
  sha256: never,
  pictures: { pick: never, makeSafe: never },
  onCleared: () => nothing,
  pickFile: never,
  pickFiles: never,
  breathe: never,
  startHelper: () => null,
  readBytes: never,
  readFile: never,
  placeFile: never,
  saveFile: never,
  copyText: never,
  onLeaving: () => nothing,
  onReturning: () => nothing,
  holdPage: nothing,
  drawText: () => null,
  versions: { watch: nothing, takeNewer: never, loadAgain: nothing },
  projector: {
    openWindow: () => null,
    canFill: () => false,
    fill: never,
    unfill: nothing,
    onFill: () => nothing,
    keepAwake: () => nothing,
  },
  cipher: null,
  camera: null,
}
