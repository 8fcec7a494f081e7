import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { WORKSHOP_MODES, type Invitation } from '@/domain/answers/workshop'
import { CONTEXT_KEYS, CONTEXT_OPTIONS, type Context, type ContextKey } from '@/domain/instrument/context-question'
import { fail, type Result } from '@/domain/result'
import { asInvitation, type InvitationFlaw } from './as-invitation'
import { fromBase64, toBase64 } from './base64'
import { checkSum } from './check-sum'
import { INVITATION_VERSION } from './invitation-file'

/** Why a link is not taken as an invitation. */
export type LinkProblem =
  /** It was cut short on its way, or is something else. */
  { readonly kind: 'broken' } | { readonly kind: 'too-new'; readonly version: number } | InvitationFlaw

/** The longest setting that is read, in letters: a longer one never came out of a list of organisations. */
export const LONGEST_SETTING = 64_000
/** The most that may be packed in it, in bytes: a small text can hold a very large one. */
const MOST_BYTES = 300_000

/** In a list, as names of members would be the larger part: ids and names of organisations by turns, then all that was chosen. */
const Setting = v.looseTuple([
  v.number(),
  v.string(),
  v.string(),
  v.array(v.string()),
  v.string(),
  v.optional(v.array(v.string())),
])
const Version = v.looseTuple([v.pipe(v.number(), v.integer(), v.minValue(INVITATION_VERSION + 1))])

const SCANS = ['quick', 'full'] as const
/** What is meant where no edition stands; it stays, whatever edition comes later. */
const FIRST_EDITION = ['kaats-opheij', '1.0.0'] as const

/** An invitation as it stands in a link: letters, figures, hyphens and low lines only, and as few of them as can be. */
export function settingOf(invitation: Invitation): string {
  const { workshop, title, organisations, mode, scan, context, instrument } = invitation
  const edition = [instrument.id, instrument.version]
  const chosen = [
    WORKSHOP_MODES.indexOf(mode),
    SCANS.indexOf(scan),
    ...CONTEXT_KEYS.map((key) => (context[key] === undefined ? '-' : optionsOf(key).indexOf(context[key]))),
  ]
  const text = JSON.stringify([
    INVITATION_VERSION,
    workshop,
    title,
    organisations.flatMap(({ id, name }) => [id, name]),
    chosen.join(''),
    ...(edition.join() === FIRST_EDITION.join() ? [] : [edition]),
  ])
  const packed = deflateSync(strToU8(checkSum(text).slice(0, 4) + text), { level: 9 })
  return toBase64(packed).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The invitation in a link; names in it hide nothing, and are at most 200 signs. */
export function invitationIn(setting: string): Result<Invitation, LinkProblem> {
  const parsed = setting.length > LONGEST_SETTING ? null : unpacked(setting)
  const newer = v.safeParse(Version, parsed)
  if (newer.success) return fail({ kind: 'too-new', version: newer.output[0] })
  const { success, output } = v.safeParse(Setting, parsed)
  if (!success) return fail({ kind: 'broken' })
  const [, workshop, title, organisations, [mode = '', scan = '', ...context], [edition, version] = FIRST_EDITION] =
    output
  return asInvitation({
    workshop,
    title,
    organisations: organisations.flatMap((id, place) =>
      place % 2 === 0 ? [{ id, name: organisations[place + 1] }] : [],
    ),
    mode: WORKSHOP_MODES[Number(mode)],
    scan: SCANS[Number(scan)],
    context: Object.fromEntries(CONTEXT_KEYS.flatMap((key, place) => entryAt(key, Number(context[place])))),
    instrument: { id: edition, version },
  })
}

/** Everything that can stand at a question of the context; a new one comes at the end, as links are out there. */
function optionsOf(key: ContextKey): readonly (Context[ContextKey] | undefined)[] {
  return ['unknown', ...CONTEXT_OPTIONS[key]]
}

function entryAt(key: ContextKey, place: number) {
  const option = optionsOf(key)[place]
  return option === undefined ? [] : [[key, option] as const]
}

/** What is packed in a text; null when that is nothing whole. */
function unpacked(setting: string): unknown {
  try {
    const short = setting.replaceAll('-', '+').replaceAll('_', '/')
    const bytes = fromBase64(short.padEnd(Math.ceil(short.length / 4) * 4, '='))
    const text = bytes === null ? '' : strFromU8(inflateSync(bytes, { out: new Uint8Array(MOST_BYTES) }))
    const [sum, body] = [text.slice(0, 4), text.slice(4)]
    return checkSum(body).startsWith(sum) ? JSON.parse(body) : null
  } catch {
    return null
  }
}
