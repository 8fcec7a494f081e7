import { chromium, type Page } from '@playwright/test'
import { nextVersion, WORDS } from '../../journeys/support/next-version'
import { look, settled } from '../../journeys/support/settled'
import { builtSite, serveSite } from '../../journeys/support/site'
import { FILES, SPOILS } from '../../journeys/support/spoilt'
import { CHROMIUM } from '../browsers/chromium'
import { newDesk } from '../browsers/playwright-desk'
import type { Campaign, Lane, Outcome } from '../campaign'
import type { Chance } from '../chance'
import { lookBack } from '../look-back'
import { beginAtDesk, untilSettled, workFor } from '../sitting'

/** Every kind of file, gone wrong in every way; each once with a service worker and once without. */
const SCENES = Object.entries(FILES).flatMap(([file, path]) =>
  Object.entries(SPOILS).flatMap(([way, spoil]) =>
    [true, false]
      // Half a page is no page: without a service worker there is nothing yet that could say so.
      .filter((worker) => worker || file !== 'the page' || way !== 'came in half')
      .map((worker) => ({
        path,
        spoil,
        worker,
        name: `${file} ${way}, ${worker ? 'with' : 'without'} a service worker`,
      })),
  ),
)

/** Another version is put up under an open window, and half of it goes wrong. */
export const deploy: Campaign = {
  name: 'deploy',
  injects:
    'Another version takes the place of the one in use while someone works: its files are gone, and of the new ones some are missing, fail, are a page instead, or came in half.',
  times: SCENES.length,
  sample: 4,
  begin,
}

const PLACES = ['context', 'review', 'result', 'report', 'module/IMP']

async function begin(): Promise<Lane> {
  const browser = await chromium.launch(CHROMIUM)
  const first = builtSite()
  const next = nextVersion(first)

  async function once(chance: Chance, time: number): Promise<Outcome> {
    // Steps of a prime, so that a sample goes through all kinds of scenes too.
    const scene = SCENES[(time * 13) % SCENES.length]
    if (scene === undefined) throw new Error('There is no such scene.')
    const site = await serveSite(first)
    const context = await browser.newContext({ locale: 'nl-BE', serviceWorkers: scene.worker ? 'allow' : 'block' })
    const desk = await newDesk(context, site.address)
    const wrong: string[] = []
    try {
      if (scene.worker) {
        await desk.open()
        await settled(desk.page)
      }
      const sitting = await beginAtDesk(desk, chance)
      const working = workFor(sitting, chance.whole(1500, 4000))
      site.files = next
      site.instead = (path) => (scene.path.test(path) ? scene.spoil(path, next.get(path) ?? Buffer.from('')) : null)
      if (scene.worker && (await look(desk.page)) !== 'none') wrong.push('A version that is not whole stood ready.')
      await working
      await untilSettled(desk)
      const whites = await tour(desk.page, sitting.dossier)
      await desk.page.reload()
      const white = await isWhite(desk.page)
      if (scene.worker && !(await runs(desk.page, WORDS.first))) wrong.push('The version in use did not stay.')

      site.instead = () => null
      if (scene.worker) wrong.push(...(await renew(desk.page)))
      await desk.close()
      const again = await newDesk(context, site.address)
      const outcome = await lookBack({ injected: scene.name, sitting, faultAt: Date.now(), desk: again })
      if (!(await runs(again.page, WORDS.next))) wrong.push('The new version did not come once it was whole.')
      return { ...outcome, whiteScreens: outcome.whiteScreens + whites + Number(white), wrong }
    } finally {
      await context.close()
      await site.stop()
    }
  }
  return { once, end: () => browser.close() }
}

/** Goes through the pages of a dossier; gives how many stayed white. */
async function tour(page: Page, dossier: string): Promise<number> {
  let whites = 0
  for (const place of PLACES) {
    await page.evaluate((hash) => (location.hash = hash), `/dossier/${dossier}/${place}`)
    if (await isWhite(page)) whites += 1
  }
  return whites
}

/** Whether there is nothing to read, also after a while. */
async function isWhite(page: Page): Promise<boolean> {
  return page.waitForFunction(something, undefined, { timeout: 10_000 }).then(
    () => false,
    () => true,
  )
}

/** Takes the new version by the notice; says what went wrong with that. */
async function renew(page: Page): Promise<readonly string[]> {
  if ((await look(page)) !== 'ready') return ['The new version did not stand ready once it was whole.']
  await page.getByRole('button', { name: 'Vernieuw nu' }).click()
  return (await runs(page, WORDS.next)) ? [] : ['The new version did not come when it was asked for.']
}

/** Whether it is this version that runs, by what it says at the foot of its pages. */
async function runs(page: Page, words: string): Promise<boolean> {
  const foot = page.getByText(words).first()
  return foot.waitFor({ state: 'attached', timeout: 15_000 }).then(
    () => true,
    () => false,
  )
}

/** Runs in the page. */
function something() {
  return /\S/.test(document.querySelector('main')?.innerText ?? document.body.innerText)
}
