// First, so that the order of the layers is laid down before any part.
import './ui/tokens.css'
import './ui/fonts/fonts.css'
import './ui/base.css'
import './app/first-look.css'
import { createRoot } from 'react-dom/client'
import { matchPath } from 'react-router'
import { App } from './app/app'
import { noteMissingParts } from './app/missing-part'
import { routeAt } from './app/routes'
import { atRest, warmUp } from './app/warm-up'
import { createI18n } from './i18n/create-i18n'
import { languageFor } from './i18n/languages'
import { loadFirstTexts, loadTexts } from './i18n/load-texts'
import { paths } from './paths'
import { browserPlatform } from './platform/browser-platform'
import { createServices } from './services'

/** Joins the parts and draws the program, in one go, once everything the first page needs is there. */
async function start(root: HTMLElement) {
  noteMissingParts()
  const platform = browserPlatform()
  const services = await createServices(platform)
  const { preferences, shelf, newerVersion } = services

  const chosen = preferences.getState().language
  const language = languageFor(chosen === null ? platform.languages() : [chosen, ...platform.languages()])
  const address = location.hash.slice(1) || '/'
  const open = matchPath('/dossier/:dossier/*', address) ?? matchPath('/workshop/:dossier/*', address)
  const dossier = open?.params.dossier
  const [texts] = await Promise.all([
    address === paths.start() ? loadFirstTexts(language) : loadTexts(language),
    routeAt(address)?.preload(),
    dossier === undefined ? shelf.refresh() : shelf.open(dossier),
  ])

  const i18n = createI18n(language, texts)
  createRoot(root).render(<App services={services} i18n={i18n} />)
  atRest(() => newerVersion.getState().watch(warmUp(i18n, language)))
}

const root = document.getElementById('app')
const framed = document.documentElement.dataset['framed'] !== undefined
if (root !== null && !framed) {
  start(root).catch((error: unknown) => {
    document.documentElement.dataset['failed'] = ''
    throw error
  })
}
