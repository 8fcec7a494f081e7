import type { Campaign } from './campaign'
import { CAMPAIGNS } from './campaigns'
import type { Time } from './run-campaign'
import { isGood } from './run-campaign'

/** What came of a campaign; `skipped` says why it did not run. */
export type Row =
  | { readonly campaign: Campaign; readonly times: readonly Time[]; readonly seconds: number }
  | { readonly campaign: Campaign; readonly skipped: string }

const HEAD = [
  'campaign',
  'injected',
  'times',
  'choices and keys done',
  'called kept',
  'of these lost',
  'choices lost in flight',
  'oldest text lost',
  'false "kept"',
  'white screens',
  'other faults',
  'time',
  'seed',
]

/** A line of the table, cell by cell. */
type Cells = readonly string[]

/**
 * The table of a run in markdown, with a line for all together. Campaigns that did not run this time keep the line
 * that they have in an earlier table, if there is one.
 */
export function tableOf(rows: readonly Row[], seed: number, earlier = ''): string {
  const before = linesIn(earlier)
  const now = new Map(rows.map((row) => [row.campaign.name, cellsOf(row, seed)]))
  const names = CAMPAIGNS.map(({ name }) => name)
  const lines = names.flatMap((name) => {
    const cells = now.get(name) ?? before.get(name)
    return cells === undefined ? [] : [cells]
  })
  const rule = HEAD.map((_, place) => (place < 2 ? '---' : '--:'))
  return [HEAD, rule, ...lines, totalOf(lines)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The lines of a table by their campaign. */
function linesIn(table: string): ReadonlyMap<string, Cells> {
  const lines = table.split('\n').filter((line) => line.startsWith('| '))
  return new Map(
    lines.map((line) => {
      const cells = line.slice(2, -2).split(' | ')
      return [cells[0] ?? '', cells]
    }),
  )
}

/** One line about one time, for the console. */
export function lineOf(campaign: Campaign, { time, outcome }: Time): string {
  const { injected, calledKept, lost, choicesInFlight, textLost, whiteScreens, wrong } = outcome
  const facts = [
    `${campaign.name} ${time}`.padEnd(16),
    isGood(campaign, outcome) ? 'good ' : 'FAULT',
    injected,
    `${calledKept} kept`,
    choicesInFlight > 0 ? `${choicesInFlight} choices in flight` : '',
    textLost > 0 ? `text ${textLost} ms` : '',
    whiteScreens > 0 ? 'WHITE' : '',
    ...lost.map((one) => `\n    lost: ${one}`),
    ...wrong.map((one) => `\n    wrong: ${one}`),
  ]
  return facts.filter((fact) => fact !== '').join('  ')
}

function cellsOf(row: Row, seed: number): Cells {
  const { name, injects } = row.campaign
  if ('skipped' in row) return [name, `${injects} **Not run**: ${row.skipped}`, '0', ...Array<string>(10).fill('–')]
  return [name, injects, ...figures(row.times), `${Math.round(row.seconds)} s`, String(seed)]
}

/** The sum of each column, but the oldest of the texts that were lost. */
function totalOf(lines: readonly Cells[]): Cells {
  const column = (place: number) => lines.map((cells) => Number.parseInt(cells[place] ?? '', 10) || 0)
  const sum = (place: number) => column(place).reduce((total, one) => total + one, 0)
  const totals = HEAD.slice(2, -1).map((name, place) => {
    if (name === 'oldest text lost') return `${Math.max(0, ...column(place + 2))} ms`
    return name === 'time' ? `${sum(place + 2)} s` : String(sum(place + 2))
  })
  return ['**all**', '', ...totals, '']
}

function figures(times: readonly Time[]): Cells {
  const all = times.map(({ outcome }) => outcome)
  const sum = (of: (outcome: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  const text = Math.max(0, ...all.map(({ textLost }) => textLost))
  return [
    all.length,
    sum(({ deeds }) => deeds),
    sum(({ calledKept }) => calledKept),
    sum(({ lost }) => lost.length),
    sum(({ choicesInFlight }) => choicesInFlight),
    `${text} ms`,
    sum(({ falseKept }) => falseKept),
    sum(({ whiteScreens }) => whiteScreens),
    sum(({ wrong }) => wrong.length),
  ].map(String)
}
