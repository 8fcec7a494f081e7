import { changedParts } from './changed-parts'

/** What happened to one row of a list: it came, it went, or one of its parts changed. Row 1 is the first. */
export interface RowDifference<Part extends string> {
  readonly part: 'added' | 'removed' | Part
  readonly id: string
  readonly row: number
}

type Row<Part extends string> = { readonly id: string } & { readonly [Name in Part]: unknown }

/** What happened to each row between two states of a list, by the ids of the rows; their order is not looked at. */
export function changedRows<Part extends string>(
  parts: readonly Part[],
  before: readonly Row<Part>[],
  after: readonly Row<Part>[],
): readonly RowDifference<Part>[] {
  const named = (part: RowDifference<Part>['part'], { id }: Row<Part>, at: number) => ({ part, id, row: at + 1 })
  return [
    ...before.flatMap((row, at) => (find(after, row) === undefined ? [named('removed', row, at)] : [])),
    ...after.flatMap((row, at) => {
      const was = find(before, row)
      if (was === undefined) return [named('added', row, at)]
      return changedParts(parts, was, row).map((part) => named(part, row, at))
    }),
  ]
}

function find<Part extends string>(rows: readonly Row<Part>[], { id }: Row<Part>) {
  return rows.find((row) => row.id === id)
}
