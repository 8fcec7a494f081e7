/** What belongs together under one key, in the order in which it came. */
export function grouped<One, Key>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const there = groups.get(key)
    if (there === undefined) groups.set(key, [one])
    else there.push(one)
  }
  return groups
}
