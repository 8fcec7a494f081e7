/** A TrueType file, opened: its tables and what they count in. */
export interface FontFile {
  readonly view: DataView
  /** Where a table begins; throws when the file has none of that name. */
  readonly table: (name: string) => number
  /** How many units make the size of the letters. */
  readonly unitsPerEm: number
}

export function openFont(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let at = HEAD; at < HEAD + view.getUint16(4) * ENTRY; at += ENTRY) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(name, view.getUint32(at + 8))
  }
  const table = (name: string): number => {
    const start = tables.get(name)
    if (start === undefined) throw new Error(`The font has no table "${name}".`)
    return start
  }
  return { view, table, unitsPerEm: view.getUint16(table('head') + 18) }
}

/** Bytes of the head of the file, and of each entry in the list of tables behind it. */
const HEAD = 12
const ENTRY = 16
