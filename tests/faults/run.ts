import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Campaign } from './campaign'
import { CAMPAIGNS } from './campaigns'
import { optionsFrom, type Options } from './options'
import { record } from './record'
import { isGood, runCampaign } from './run-campaign'
import { serveSite } from './site'
import { lineOf, tableOf, type Row } from './table'

/** `npm run faults`: runs the campaigns and gives the exit status: 0 when all was as promised. */
export async function main(words: readonly string[]): Promise<number> {
  const options = optionsFrom(words)
  const chosen = CAMPAIGNS.filter(({ name }) => options.only?.includes(name) ?? true)
  if (chosen.length === 0) throw new Error(`Which campaign? ${CAMPAIGNS.map(({ name }) => name).join(', ')}`)
  print(`seed ${options.seed}; the same again: npm run faults -- --seed ${options.seed}\n`)
  const site = await serveSite(Number(process.env['FAULTS_PORT'] ?? 0))
  const folder = mkdtempSync(join(tmpdir(), 'weloverwogen-faults-'))
  const rows: Row[] = []
  try {
    for (const campaign of chosen) rows.push(await run(campaign, options, { site, folder, seed: options.seed }))
  } finally {
    site.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  print(`\n${tableOf(rows, options.seed)}\n`)
  if (options.record !== null) record(options.record, rows, options.seed)
  return rows.some(isBad) ? 1 : 0
}

async function run(campaign: Campaign, options: Options, bench: Parameters<Campaign['begin']>[0]): Promise<Row> {
  const skipped = campaign.cannot?.() ?? null
  if (skipped !== null) {
    print(`${campaign.name}  not run: ${skipped}`)
    return { campaign, skipped }
  }
  const count = options.times ?? (options.sample ? campaign.sample : campaign.times)
  const all = options.at === null ? Array.from({ length: count }, (_, place) => place) : [options.at]
  const begun = Date.now()
  const times = await runCampaign({
    campaign,
    bench,
    seed: options.seed,
    times: all,
    lanes: options.lanes,
    tell: (time) => {
      if (!isGood(campaign, time.outcome)) {
        print(lineOf(campaign, time))
        print(`    again: npm run faults -- --only ${campaign.name} --seed ${options.seed} --at ${time.time}`)
      } else if (process.env['FAULTS_TELL'] !== undefined) print(lineOf(campaign, time))
    },
  })
  const seconds = (Date.now() - begun) / 1000
  const bad = times.filter(({ outcome }) => !isGood(campaign, outcome)).length
  print(`${campaign.name}  ${times.length} times in ${Math.round(seconds)} s, ${bad} with a fault`)
  return { campaign, times, seconds }
}

function isBad(row: Row): boolean {
  return 'times' in row && row.times.some(({ outcome }) => !isGood(row.campaign, outcome))
}

function print(line: string) {
  process.stdout.write(`${line}\n`)
}
