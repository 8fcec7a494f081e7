import { matchPath } from 'react-router'
import { paths } from '@/paths'
import { lazyPage, type LazyPage } from './lazy-page'

/** An address and the page that stands there. */
export interface Route extends LazyPage {
  readonly path: string
}

const BAR = lazyPage(async () => (await import('./dossier-bar')).DossierBar)

/** The bar comes first, or it would push down a page that already stands there. */
const ROOM = lazyPage(async () => {
  await BAR.preload()
  return (await import('./dossier-room')).DossierRoom
})

/** What stands above and around each page of a dossier; the start page does not wait for it. */
export const DossierBar = BAR.Page
export const DossierRoom = ROOM.Page

/** Every address of the app, as in paths.ts. A new page is one line. */
export const ROUTES: readonly Route[] = [
  at('/', async () => (await import('@/pages/start/start-page')).StartPage),
  inRoom('context', async () => (await import('@/pages/context/context-page')).ContextPage),
  inRoom('phase/:phase/:theme', questions),
  inRoom('module/:module', questions),
  inRoom('take-part', async () => (await import('@/pages/take-part/take-part-page')).TakePartPage),
  inRoom('hand-in', async () => (await import('@/pages/hand-in/hand-in-page')).HandInPage),
  at('/invitation/:setting', async () => (await import('@/pages/take-part/invitation-page')).InvitationPage),
  inRoom('review', async () => (await import('@/pages/review/review-page')).ReviewPage),
  at('/about/:topic', async () => (await import('@/pages/about/about-page')).AboutPage),
  inRoom('result', async () => (await import('@/pages/result/result-page')).ResultPage),
  inRoom('versions', async () => (await import('@/pages/versions/versions-page')).VersionsPage),
  inRoom('passphrase', async () => (await import('@/pages/passphrase/passphrase-page')).PassphrasePage),
  inRoom('agenda', async () => (await import('@/pages/workshop/agenda/agenda-page')).AgendaPage, 'workshop'),
  inRoom('close', async () => (await import('@/pages/workshop/close/close-page')).ClosePage, 'workshop'),
  inRoom('report', async () => (await import('@/pages/report/group-report-page')).GroupReportPage, 'workshop'),
  inRoom('report', async () => (await import('@/pages/report/report-page')).ReportPage),
  inRoom('collect', async () => (await import('@/pages/workshop/collect/collect-page')).CollectPage, 'workshop'),
  inRoom(
    'collect/paper',
    async () => (await import('@/pages/workshop/collect/paper/typing-page')).TypingPage,
    'workshop',
  ),
  inRoom('prepare', async () => (await import('@/pages/workshop/prepare/prepare-page')).PreparePage, 'workshop'),
  at(paths.paper(), async () => (await import('@/pages/paper/paper-page')).PaperPage),
  inRoom('reveal', async () => (await import('@/pages/workshop/reveal/reveal-page')).RevealPage, 'workshop'),
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

/** The room and the page in it come in together. A workshop is opened as the dossier that it is. */
function inRoom(path: string, load: Parameters<typeof lazyPage>[0], room: 'dossier' | 'workshop' = 'dossier'): Route {
  const page = lazyPage(load)
  return {
    path: `/${room}/:dossier/${path}`,
    Page: page.Page,
    preload: async () => void (await Promise.all([ROOM.preload(), page.preload()])),
  }
}
