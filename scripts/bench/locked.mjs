import { percentile } from './measure.mjs'
import { ms, ratio, row, title } from './print.mjs'

const TIMES = 5
const PASSPHRASE = 'zes woorden die niemand anders kent'

/** How long a protected dossier takes to open, beside the making of its key alone in the same browser. */
export async function benchLocked(browser, address) {
  const page = await browser.newPage({ locale: 'nl-BE' })
  await page.goto(address)
  await page.getByRole('button', { name: 'Kijk eerst rond in een voorbeeld' }).click()
  await page.getByRole('button', { name: /bewaard in deze browser/ }).click()
  await page.getByRole('link', { name: 'Beveilig met een wachtzin' }).click()
  await page.getByLabel('Je wachtzin', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Typ je wachtzin nog eens').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Beveilig dit dossier' }).click()
  await page.getByText(/ · beveiligd/).waitFor()
  const opened = []
  for (let time = 0; time < TIMES; time++) {
    await page.reload()
    await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE)
    const begun = Date.now()
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText(/ · beveiligd/).waitFor()
    opened.push(Date.now() - begun)
  }
  const key = await page.evaluate(keyAlone, TIMES)
  const [ours, floor] = [percentile(opened, 0.5), percentile(key, 0.5)]
  title(`A protected dossier, from the click to where it can be read (median of ${TIMES})`)
  row(
    'opened',
    ms(ours),
    `${ratio(ours, floor)} the making of the key alone (${ms(floor)}); at most 1500 ms on two cores`,
  )
  await page.close()
}

/** Runs in the page: the times in ms of making one key, as `platform/browser-cipher.ts` does. */
async function keyAlone(times) {
  const taken = []
  for (let time = 0; time < times; time++) {
    const begun = performance.now()
    const words = await crypto.subtle.importKey('raw', new TextEncoder().encode('x'), 'PBKDF2', false, ['deriveKey'])
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: 1_000_000 }
    await crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
    taken.push(performance.now() - begun)
  }
  return taken
}
