import * as v from 'valibot'
import { checkSum } from './check-sum'

/** One state of a dossier as this device keeps it. */
export interface KeptState {
  /** 1 for the first; each next state has a higher one, whatever the clock says. */
  readonly revision: number
  readonly at: Date
  /** What a file of this dossier holds. */
  readonly body: string
}

const Header = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    format: v.literal('weloverwogen/state'),
    version: v.literal(1),
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
    at: v.pipe(
      v.string(),
      v.check((at) => !Number.isNaN(Date.parse(at))),
    ),
    sum: v.string(),
  }),
)

/** The text of a state: one line that says which it is, and the body as it stands. */
export function writeState({ revision, at, body }: KeptState): string {
  const sum = checkSum(body)
  return `${JSON.stringify({ format: 'weloverwogen/state', version: 1, revision, at: at.toISOString(), sum })}\n${body}`
}

/** The state in a text; null when the text is something else, or damaged. */
export function readState(text: string): KeptState | null {
  const end = text.indexOf('\n')
  const header = v.safeParse(Header, text.slice(0, Math.max(end, 0)))
  const body = text.slice(end + 1)
  if (!header.success || header.output.sum !== checkSum(body)) return null
  return { revision: header.output.revision, at: new Date(header.output.at), body }
}
