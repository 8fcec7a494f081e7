import type { Signatures } from '../../documents/block'
import { layTable } from './lay-table'
import type { Place } from './place'
import type { Slice } from './slice'

/** A row for each party, tall enough to sign in. */
export function laySignatures({ summary, head, parties }: Signatures, place: Place): readonly Slice[] {
  const room = [{ words: '' }, { words: '' }, { words: `${'\n'.repeat(place.format.signing - 1)} ` }]
  const columns = head.map(() => ({ share: 1 }))
  return layTable({ kind: 'table', summary, columns, head, rows: parties.map((words) => [{ words }, ...room]) }, place)
}
