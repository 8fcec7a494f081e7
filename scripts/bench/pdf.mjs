import { percentile } from './measure.mjs'
import { kB, ms, ratio, row, title } from './print.mjs'
import { program } from './program.mjs'

const TIMES = 15
const SLOW_TIMES = 5

/** The full report of the example dossier, beside jsPDF drawing the same pages without tags; in turn, in one page. */
export async function benchPdf(browser) {
  const page = await browser.newPage()
  const content = await program('pdf-page.ts')
  await page.addScriptTag({ content })
  const run = (name) => page.evaluate((which) => globalThis.pdfBench[which](), name)
  const made = { ours: [], plain: [] }
  for (let time = 0; time < TIMES; time++) {
    made.plain.push(await run('plain'))
    made.ours.push(await run('ours'))
  }
  await page.close()
  const [cold, warm] = [[], []]
  for (let time = 0; time < SLOW_TIMES; time++) {
    const slow = await browser.newPage()
    const session = await slow.context().newCDPSession(slow)
    await slow.addScriptTag({ content })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    for (const runs of [cold, warm]) runs.push((await slow.evaluate(() => globalThis.pdfBench.ours())).longest)
    await slow.close()
  }
  const median = (all) =>
    percentile(
      all.map(({ time }) => time),
      0.5,
    )
  const [{ bytes, pages }] = made.ours
  title(`The full report as a tagged PDF, ${pages} pages (median of ${TIMES}, in turn with jsPDF alone)`)
  row(
    'made, from the report to the bytes',
    ms(median(made.ours)),
    `${ratio(median(made.ours), median(made.plain))} jsPDF drawing the same pages untagged (${ms(median(made.plain))}); at most 1.5x`,
  )
  row('the first time', ms(made.ours[0].time), `jsPDF alone ${ms(made.plain[0].time)}`)
  row('size', kB(bytes), `untagged ${kB(made.plain[0].bytes)}; at most 250 kB`)
  row(
    'longest stretch without an answer, 4x slower CPU',
    ms(percentile(cold, 0.5)),
    `at most 100 ms; worst of ${SLOW_TIMES} ${ms(Math.max(...cold))}; a second report ${ms(percentile(warm, 0.5))}`,
  )
}
