/** Which of the named parts differ between two states of a thing. */
export function changedParts<Part extends string>(
  parts: readonly Part[],
  before: { readonly [Name in Part]?: unknown },
  after: { readonly [Name in Part]?: unknown },
): readonly Part[] {
  return parts.filter((part) => differs(before[part], after[part]))
}

/** Whether two values that a file can hold are not the same. */
export function differs(one: unknown, other: unknown): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other)
}
