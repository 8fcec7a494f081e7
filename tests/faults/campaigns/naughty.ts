import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { askedModules } from '@/domain/answers/asked'
import { THEMES } from '@/domain/instrument/axes'
import { writeDossier } from '@/storage/write-dossier'
import report from '../../../locales/nl/report.json'
import { naughtyDossier, NAUGHTY_TIMES } from '../../support/naughty-dossier'
import { chromiumWith } from '../browsers/chromium'
import { offerFiles } from '../browsers/offer-files'
import { unharmed, type Bench, type Campaign, type Lane } from '../campaign'

/** Texts that break programs, and scripts that would tell, stand in every field of a dossier, and it is looked at from all sides. */
export const naughty: Campaign = {
  name: 'naughty',
  injects:
    'A dossier with the Big List of Naughty Strings and traps of our own in every field and in its file name is opened, shown on every screen with all details open, and made into both PDFs; over all times every text stands in every field.',
  times: NAUGHTY_TIMES,
  sample: 3,
  begin,
}

const PAGES = ['context', 'review', 'result', 'report'] as const

async function begin({ site, folder }: Bench): Promise<Lane> {
  const context = await chromiumWith(join(folder, `naughty-${Math.random()}`))
  const offering = await offerFiles(context, site.address)
  const { page } = offering

  return {
    once: async (_, time) => {
      const { dossier, fileName, notes } = naughtyDossier(time)
      const path = join(folder, fileName)
      writeFileSync(path, writeDossier(dossier))
      const said = await offering.offer(path)
      const wrong = said.kind === 'opened' ? [] : [`It was not opened: ${said.words}`]
      const home = `${site.address}#/dossier/${dossier.id}`
      for (const name of PAGES) await look(page, `${home}/${name}`)
      for (const phase of ['P1', 'P2', 'P3', 'P4', 'P5'])
        for (const theme of THEMES) await look(page, `${home}/phase/${phase}/${theme}`)
      for (const module of askedModules(dossier.rounds[0]?.context ?? {})) await look(page, `${home}/module/${module}`)
      wrong.push(...(await unshown(page, `${home}/review`, notes)))
      wrong.push(...(await bothReports(page, `${home}/report`)))
      await offering.goOn()
      await offering.remove(dossier.id)
      wrong.push(...(await offering.watch.taken()))
      return unharmed(`naughty dossier ${time}`, { wrong })
    },
    end: () => context.close(),
  }
}

/** Shows a page with all that can be opened in it. */
async function look(page: Page, address: string) {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
}

/** Notes that the review does not show as they were written, white space aside. */
async function unshown(page: Page, address: string, notes: readonly string[]): Promise<readonly string[]> {
  await look(page, address)
  const shown = bare((await page.locator('main').textContent()) ?? '')
  const missing = notes.filter((note) => !shown.includes(bare(note.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))))
  return missing.map((note) => `The review does not show ${JSON.stringify(note)}`)
}

function bare(text: string): string {
  return text.replaceAll(/[\s\0]+/g, '')
}

/** Makes both reports, and looks for what could do something in them. */
async function bothReports(page: Page, address: string): Promise<readonly string[]> {
  await look(page, address)
  const wrong: string[] = []
  for (const kind of [report.export.board.label, report.export.full.label]) {
    await page.getByRole('radio', { name: kind }).check({ force: true })
    const [handed] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: report.make.pdf, exact: true }).click(),
    ])
    const stream = await handed.createReadStream()
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const pdf = Buffer.concat(chunks).toString('latin1')
    if (!pdf.startsWith('%PDF-')) wrong.push(`“${kind}” is no PDF.`)
    const active = /\/(?:JS|JavaScript|Launch|OpenAction|AA|EmbeddedFile|URI)\b/.exec(
      pdf.replaceAll(/stream\r?\n[^]*?endstream/g, ''),
    )
    if (active !== null) wrong.push(`“${kind}” holds ${active[0]}.`)
    await handed.delete()
  }
  return wrong
}
