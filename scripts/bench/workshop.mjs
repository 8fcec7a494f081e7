import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { percentile } from './measure.mjs'
import { watchMemory } from './memory.mjs'
import { ms, ratio, row, title } from './print.mjs'
import { program } from './program.mjs'
import { prepare } from './workshop-in-page.mjs'

/** Participants, and how often each is measured. */
const ROOMS = [
  [30, 5],
  [1000, 3],
  [5000, 3],
]

/**
 * Files of participants, from the drop to the picture of the room, on the built site; beside reading and parsing the same
 * files alone, in the same page, in turn. A page is used once: what it keeps of one time would be there the next.
 */
export async function benchWorkshop(browser, address, rooms = ROOMS) {
  runInThisContext(await program('workshop-files.ts'))
  for (const [count, times] of rooms) {
    const { workshop, participants } = globalThis.workshopFiles.make(count)
    const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-room-'))
    try {
      const files = [workshop, ...participants].map((text, place) => {
        const file = join(folder, `${place}.weloverwogen.json`)
        writeFileSync(file, text)
        return file
      })
      const made = []
      for (let time = 0; time < times; time++) made.push(await once(browser, address, files))
      print(count, times, Buffer.byteLength(participants[0]), made)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

async function once(browser, address, [workshop, ...participants]) {
  const context = await browser.newContext({ locale: 'nl-BE' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(180_000)
    await page.goto(address)
    await page.waitForFunction(() => document.querySelector('.first-look') === null)
    await page.evaluate(prepare)
    const input = page.locator('#bench-files')
    await input.setInputFiles(workshop)
    await page.evaluate(() => globalThis.workshopBench.drop([...document.querySelector('#bench-files').files]))
    await page.waitForURL(/#\/workshop\//)
    const id = /workshop\/([^/]+)/.exec(page.url())[1]
    await page.evaluate((open) => (location.hash = `/workshop/${open}/collect`), id)
    await page.locator('#collect-room').waitFor()
    // Whoever prepared a workshop has the site on the device by then.
    await page.evaluate(() => globalThis.workshopBench.atRest())
    await input.setInputFiles(participants)
    // Twice, as what is read for the first time comes from the disk.
    await page.evaluate(() => globalThis.workshopBench.plain())
    const plain = await page.evaluate(() => globalThis.workshopBench.plain())
    const memory = await watchMemory(browser, page)
    const ours = await page.evaluate(
      ([open, count]) => globalThis.workshopBench.ours(open, count),
      [id, participants.length],
    )
    return { ...ours, plain: plain.time, ...(await memory.end()) }
  } finally {
    await context.close()
  }
}

function print(count, times, size, made) {
  const median = (part) =>
    percentile(
      made.map((one) => one[part]),
      0.5,
    )
  const worst = (part) => Math.max(...made.map((one) => one[part]))
  const each = made.map((one) => ratio(one.time, one.plain)).join(', ')
  title(`A room of ${count}, files of ${(size / 1000).toFixed(1)} kB with notes (median of ${times}, in turn)`)
  row(
    'from the drop to the picture',
    ms(median('time')),
    `${ratio(median('time'), median('plain'))} reading and parsing alone (${ms(median('plain'))}); at most 1.5x; each: ${each}`,
  )
  row('of which all are in', ms(median('collected')), 'the rest makes the picture')
  row(
    'longest stretch without an answer, collecting',
    ms(median('longest')),
    `worst ${ms(worst('longest'))}; at most 50 ms`,
  )
  row('the same, to the picture', ms(median('longestPicture')), `worst ${ms(worst('longestPicture'))}`)
  row('the same, while it is kept', ms(median('after')), `worst ${ms(worst('after'))}`)
  row(
    'heap of the page at most',
    `${worst('heap').toFixed(1)} MB`,
    `helper ${worst('helperHeap').toFixed(1)} MB; together at most 200 MB`,
  )
  row(
    'memory of the process, above what it was',
    `${worst('process').toFixed(1)} MB`,
    'what is not yet collected as well',
  )
}
