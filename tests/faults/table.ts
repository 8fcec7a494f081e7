import type { Campaign } from './campaign'
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
]

/** The table of a run in markdown, with what was injected under it. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, HEAD.map((_, place) => (place < 2 ? '---' : '--:')), ...rows.map(cellsOf), totalOf(rows)]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
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

function cellsOf(row: Row): readonly string[] {
  const { name, injects } = row.campaign
  if ('skipped' in row) return [name, `${injects} **Not run**: ${row.skipped}`, '0', ...Array<string>(9).fill('–')]
  return [name, injects, ...figures(row.times), `${Math.round(row.seconds)} s`]
}

function totalOf(rows: readonly Row[]): readonly string[] {
  const ran = rows.flatMap((row) => ('times' in row ? [row] : []))
  const seconds = ran.reduce((sum, row) => sum + row.seconds, 0)
  return ['**all**', '', ...figures(ran.flatMap(({ times }) => times)), `${Math.round(seconds)} s`]
}

function figures(times: readonly Time[]): readonly string[] {
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
