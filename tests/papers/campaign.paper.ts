import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { REPORT_KINDS } from '@/exports/documents/report-kind'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { anyDossier } from '../support/any-dossier'
import { NAUGHTY_TIMES, naughtyDossier } from '../support/naughty-dossier'
import { PDF_CHECKS } from './pdf/pdf-checks'
import { PdfPaper } from './pdf/pdf-paper'
import type { PdfOrder } from './pdf/press'
import { VeraPdf } from './pdf/vera-pdf'
import { isHere } from './tools'

/** How many papers, and the seed that makes the same ones again. */
const COUNT = Number(process.env.PAPERS_COUNT ?? '12')
const SEED = Number(process.env.PAPERS_SEED ?? '1')
/** A minute for each would be a machine that stands still. */
const TIME = COUNT * 60_000

test(`${COUNT} reports of any dossier and of hostile ones, seed ${SEED}, have no flaw`, { timeout: TIME }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-papers-'))
  const vera = isHere('verapdf') ? new VeraPdf() : null
  const tally = new Map(PDF_CHECKS.map(({ truth }) => [truth, [] as string[]]))
  let pages = 0
  let rules = 0
  try {
    await inTurn(ordersOf(COUNT, SEED), async (order, number) => {
      const paper = await PdfPaper.make(order, join(folder, `${number}.pdf`), vera)
      for (const { truth, against } of PDF_CHECKS) {
        const flaws = await against(paper)
        if (flaws.length > 0) tally.get(truth)?.push(`${nameOf(order)}: ${flaws.slice(0, 3).join('; ')}`)
      }
      pages += (await paper.pages()).length
      rules += (await paper.verdict).checks
      rmSync(paper.path)
    })
  } finally {
    vera?.close()
    rmSync(folder, { recursive: true })
  }
  process.stdout.write(tableOf(tally, `${COUNT} reports, ${pages} pages, ${rules} checks by veraPDF, seed ${SEED}`))
  expect([...tally].flatMap(([truth, flaws]) => flaws.map((flaw) => `not so: ${truth}: ${flaw}`))).toEqual([])
})

/** Dossiers of every second kind in turn: any that can be made, and those in which every text is hostile. */
function ordersOf(count: number, seed: number): readonly PdfOrder[] {
  const any = fc.sample(anyDossier(), { seed, numRuns: Math.ceil(count / 2) })
  const papers = REPORT_KINDS.flatMap((kind) => LANGUAGE_CODES.map((language) => ({ kind, language })))
  return Array.from({ length: count }, (_, number) => {
    const half = Math.floor(number / 2)
    const time = (seed + half) % NAUGHTY_TIMES
    const dossier = number % 2 === 0 ? any[half] : naughtyDossier(time).dossier
    const paper = papers[half % papers.length]
    if (dossier === undefined || paper === undefined) throw new Error('Too few were made.')
    return { ...paper, dossier, name: number % 2 === 0 ? `any ${half}` : `hostile ${time}` }
  })
}

/** Works through a list with as many at a time as there are hands. */
async function inTurn<One>(all: readonly One[], work: (one: One, index: number) => Promise<void>): Promise<void> {
  let next = 0
  const hand = async () => {
    while (next < all.length) {
      const index = next++
      const one = all[index]
      if (one !== undefined) await work(one, index)
    }
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
}

const HANDS = 2

function nameOf({ name, kind, language }: PdfOrder): string {
  return `${name} (${kind}, ${language})`
}

function tableOf(tally: ReadonlyMap<string, readonly string[]>, title: string): string {
  const width = Math.max(...[...tally.keys()].map((truth) => truth.length))
  const rows = [...tally].map(([truth, flaws]) => `${truth.padEnd(width)}  ${String(flaws.length).padStart(4)}`)
  return `\n${title}\n${'every report'.padEnd(width)}  not so\n${rows.join('\n')}\n\n`
}
