/** What the person at the command line asked for. */
export interface Options {
  readonly seed: number
  /** The campaigns that run; null for all. */
  readonly only: readonly string[] | null
  /** How often each; null for as often as its file says. */
  readonly times: number | null
  /** Only this one time of a campaign, to have a fault again; null for all. */
  readonly at: number | null
  /** As often as in `npm test`. */
  readonly sample: boolean
  /** How many runs go side by side. */
  readonly lanes: number
  /** The file whose table is renewed; null for none. */
  readonly record: string | null
}

/** Reads `--name value` words; throws one sentence about what it does not know. */
export function optionsFrom(words: readonly string[]): Options {
  const given = new Map<string, string>()
  for (let place = 0; place < words.length; place++) {
    const name = words[place] ?? ''
    if (name === '--sample') given.set(name, '')
    else given.set(name, words[++place] ?? '')
  }
  const known = ['--seed', '--only', '--times', '--at', '--sample', '--lanes', '--record']
  const strange = [...given.keys()].find((name) => !known.includes(name))
  if (strange !== undefined) throw new Error(`${strange} is not known here: ${known.join(', ')}.`)
  const number = (name: string) => (given.has(name) ? Number.parseInt(given.get(name) ?? '', 10) : null)
  return {
    seed: number('--seed') ?? Math.floor(Math.random() * 1e6),
    only: given.get('--only')?.split(',') ?? null,
    times: number('--times'),
    at: number('--at'),
    sample: given.has('--sample'),
    lanes: number('--lanes') ?? 2,
    record: given.get('--record') ?? null,
  }
}
