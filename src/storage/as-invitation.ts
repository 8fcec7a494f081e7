import { getDotPath, safeParse } from 'valibot'
import type { Invitation } from '@/domain/answers/workshop'
import type { Context } from '@/domain/instrument/context-question'
import { CONTEXT_KEYS } from '@/domain/instrument/context-question'
import { INSTRUMENT } from '@/domain/instrument/edition'
import { fail, ok, type Result } from '@/domain/result'
import { visibleName } from '@/domain/visible-name'
import { InvitationSchema } from './workshop-schema'

/** Why something is no invitation that can be answered here. */
export type InvitationFlaw =
  /** `at` is the place of the first fault. */
  { readonly kind: 'damaged'; readonly at: string } | { readonly kind: 'other-edition' }

/** An invitation out of what was parsed, with nothing in it but its own members, and with names that hide nothing. */
export function asInvitation(parsed: unknown): Result<Invitation, InvitationFlaw> {
  const { success, output, issues } = safeParse(InvitationSchema, parsed)
  if (!success) return fail({ kind: 'damaged', at: getDotPath(issues[0]) ?? '' })
  const { workshop, title, organisations, mode, scan, context, instrument } = output
  const ids = organisations.map(({ id }) => id)
  const twice = ids.findIndex((id, place) => ids.indexOf(id) < place)
  if (twice >= 0) return fail({ kind: 'damaged', at: `organisations.${twice}.id` })
  if (instrument.id !== INSTRUMENT.id || instrument.version !== INSTRUMENT.version)
    return fail({ kind: 'other-edition' })
  return ok({
    workshop,
    title: visibleName(title),
    organisations: organisations.map(({ id, name }) => ({ id, name: visibleName(name) })),
    mode,
    scan,
    context: ownContext(context),
    instrument: { id: instrument.id, version: instrument.version },
  })
}

function ownContext(context: Context): Context {
  return Object.fromEntries(CONTEXT_KEYS.flatMap((key) => (key in context ? [[key, context[key]]] : [])))
}
