import { expect, test, type Page } from '@playwright/test'
import { arrive, openFile } from './support/person'
import { WORKED_EXAMPLES } from './support/worked-examples'

const EXAMPLE = WORKED_EXAMPLES[2]
const ID = EXAMPLE?.dossierId ?? ''

/** What someone could put behind the address of the program in a mail: to run something, to change something, to break it. */
const HOSTILE: readonly string[] = [
  '#<script>window.__ran=1</script>',
  '#/<img src=x onerror=window.__ran=1>',
  '#"><svg onload=window.__ran=1>',
  '#javascript:window.__ran=1',
  '#/javascript:window.__ran=1//',
  '#//nowhere.invalid/',
  '#/\\\\nowhere.invalid/',
  '#https://nowhere.invalid/',
  '#/about/privacy/../../../../nowhere',
  '#/%2e%2e/%2e%2e/nowhere',
  '#/%',
  '#/%E0%A4%A',
  '#/%00',
  '#/dossier/%00/context',
  '#/dossier/__proto__/context',
  '#/dossier/constructor/result',
  '#/dossier/../about/method',
  `#/dossier/${ID}/phase/__proto__/constructor`,
  `#/dossier/${ID}/phase/P9/Z`,
  `#/dossier/${ID}/module/toString`,
  `#/dossier/${ID}/result?answers[P1.M.D.1]=100`,
  `#/dossier/${ID}/phase/P1/M#<img src=x onerror=window.__ran=1>`,
  `#/dossier/${ID}/phase/P1/M#a"]/*`,
  '#/about/__proto__',
  '#/?__proto__[polluted]=1&constructor[prototype][polluted]=1',
  '?__proto__[polluted]=1#/',
  '?__proto__.polluted=1&lng=<script>window.__ran=1</script>#/about/method',
  '?lang=../../secret#/',
  '?dossier={"format":"weloverwogen/dossier","version":1,"id":"x","title":"Ingesmokkeld","rounds":[]}#/',
  '#{"format":"weloverwogen/dossier","version":1,"id":"x","title":"Ingesmokkeld","rounds":[]}',
  '#:~:text=Voorbeeld',
  `#/${'a/'.repeat(4000)}`,
  '#/about/\u202Etxt.exe',
  '#/\ud83d\ude00/\u0000',
]

test('whatever stands behind the address, nothing runs, nothing changes, and a page stands', async ({ page }) => {
  const dialogs: string[] = []
  const elsewhere: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url().includes('nowhere.invalid')) elsewhere.push(request.url())
  })
  await arrive(page)
  await openFile(page, 'voorbeeld.json', EXAMPLE?.text ?? '')
  await expect(page.getByText('Voorbeeld E3').first()).toBeVisible()
  await expect(page.getByText(/^bewaard in deze browser/).first()).toBeVisible()
  const before = await page.evaluate(everythingKept)
  const members = await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).join())

  for (const address of HOSTILE) {
    await page.goto('about:blank')
    await page.goto(`./${address}`)
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
    expect({ address, ...(await page.evaluate(harm)) }).toEqual({ address, ran: false, members })
    expect({ address, kept: await page.evaluate(everythingKept) }).toEqual({ address, kept: before })
  }
  expect({ dialogs, elsewhere }).toEqual({ dialogs: [], elsewhere: [] })
  await expectOnlyOwnDossier(page)
})

async function expectOnlyOwnDossier(page: Page) {
  await arrive(page)
  await expect(page.getByRole('article', { name: 'Voorbeeld E3' })).toBeVisible()
  await expect(page.getByText('Ingesmokkeld')).toHaveCount(0)
}

function harm() {
  return { ran: '__ran' in window, members: Object.getOwnPropertyNames(Object.prototype).join() }
}

/** Every text in the store of the dossiers, by its slot. */
function everythingKept(): Promise<readonly (readonly [string, unknown])[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('weloverwogen')
    opening.addEventListener('error', () => reject(new Error('The database did not open.')))
    opening.addEventListener('success', () => {
      const store = opening.result.transaction('slots').objectStore('slots')
      const keys = store.getAllKeys()
      const texts = store.getAll()
      texts.addEventListener('success', () => {
        opening.result.close()
        resolve(keys.result.map((key, place) => [JSON.stringify(key), texts.result[place]]))
      })
    })
  })
}
