import { matchPath } from 'react-router'
import { lazyPage, type LazyPage } from './lazy-page'

/** An address and the page that stands there. */
export interface Route extends LazyPage {
  readonly path: string
}

/** Every address of the app, as in paths.ts. A new page is one line. */
export const ROUTES: readonly Route[] = [
  at('/', async () => (await import('@/pages/start/start-page')).StartPage),
  at('/dossier/:dossier/context', async () => (await import('@/pages/context/context-page')).ContextPage),
  at('/dossier/:dossier/phase/:phase/:theme', questions),
  at('/dossier/:dossier/module/:module', questions),
  at('/dossier/:dossier/review', async () => (await import('@/pages/review/review-page')).ReviewPage),
  at('/about/:topic', async () => (await import('@/pages/about/about-page')).AboutPage),
  at('/dossier/:dossier/result', async () => (await import('@/pages/result/result-page')).ResultPage),
  at('/dossier/:dossier/versions', async () => (await import('@/pages/versions/versions-page')).VersionsPage),
  at('/dossier/:dossier/passphrase', async () => (await import('@/pages/passphrase/passphrase-page')).PassphrasePage),
  at('/dossier/:dossier/report', async () => (await import('@/pages/report/report-page')).ReportPage),
]

/** The route of an address; undefined when no page stands there. */
export function routeAt(pathname: string): Route | undefined {
  return ROUTES.find(({ path }) => matchPath(path, pathname) !== null)
}

async function questions() {
  return (await import('@/pages/questions/questions-page')).QuestionsPage
}

function at(path: string, load: Parameters<typeof lazyPage>[0]): Route {
  return { path, ...lazyPage(load) }
}
