import * as v from 'valibot'
import { CONTEXT_OPTIONS, type ContextKey } from '@/domain/instrument/context-question'
import { known } from './known'

/** Dossiers and rounds are named in addresses, so their ids keep to what an address can hold. Ours are UUIDs. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[\w-][\w.-]{0,99}$/))

export const ScanSchema = v.picklist(['quick', 'full'])

/** Which questions, in which edition. */
export const InstrumentSchema = known({ id: v.string(), version: v.string() })

export const ContextSchema = known({
  kind: contextOf('kind'),
  will: contextOf('will'),
  drive: contextOf('drive'),
  core: contextOf('core'),
  partners: contextOf('partners'),
  role: contextOf('role'),
  phase: contextOf('phase'),
  duration: contextOf('duration'),
  autonomy: contextOf('autonomy'),
  decision: contextOf('decision'),
} satisfies Record<ContextKey, unknown>)

function contextOf<Key extends ContextKey>(key: Key) {
  return v.exactOptional(v.picklist([...CONTEXT_OPTIONS[key], 'unknown'] as const))
}
