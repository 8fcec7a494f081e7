import { percentile } from './measure.mjs'
import { ms, ratio, row, title } from './print.mjs'
import { program } from './program.mjs'

/** Participants, and how often each is measured. */
const ROOMS = [
  [30, 5],
  [1000, 3],
  [5000, 3],
]

/** Files of participants, from the drop to the picture of the room, beside reading and parsing the same files alone; in turn, in one page. */
export async function benchWorkshop(browser) {
  const content = await program('workshop-page.ts')
  for (const [count, times] of ROOMS) {
    const page = await browser.newPage()
    const session = await page.context().newCDPSession(page)
    await page.addScriptTag({ content })
    const size = await page.evaluate((many) => globalThis.workshopBench.make(many), count)
    const made = { ours: [], plain: [] }
    const heaps = []
    for (let time = 0; time < times; time++) {
      for (const name of ['plain', 'ours']) {
        await session.send('HeapProfiler.collectGarbage')
        made[name].push(await page.evaluate((which) => globalThis.workshopBench[which](), name))
        heaps.push((await session.send('Runtime.getHeapUsage')).usedSize)
      }
    }
    await page.close()
    const median = (name, part) => percentile(made[name].map((one) => one[part]), 0.5)
    const [ours, floor] = [median('ours', 'time'), median('plain', 'time')]
    title(`A room of ${count}, files of ${Math.round(size / 100) / 10} kB with notes (median of ${times}, in turn)`)
    row('from the drop to the picture', ms(ours), `${ratio(ours, floor)} reading and parsing alone (${ms(floor)}); at most 1.5x`)
    row('of which all are in', ms(median('ours', 'collected')), 'the rest makes the picture')
    row('longest stretch without an answer, collecting', ms(median('ours', 'longest')), 'at most 50 ms')
    row('the same, making the picture', ms(median('ours', 'longestPicture')))
    row('heap at most, after each', `${(Math.max(...heaps) / 1e6).toFixed(1)} MB`, 'at most 200 MB')
  }
}
