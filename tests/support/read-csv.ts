/** A table by the rules of RFC 4180, with a separator of one's own choice; every cell as it stands between its quotes. */
export function readCsv(bytes: Uint8Array, separator: string): readonly (readonly string[])[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.startsWith('\uFEFF')) throw new Error('There is no mark in front.')
  const rows: string[][] = [[]]
  let rest = text.slice(1)
  while (rest !== '') {
    const [cell, length] = cellAt(rest, separator)
    rows.at(-1)?.push(cell)
    rest = rest.slice(length)
    if (rest.startsWith('\r\n')) {
      rest = rest.slice(2)
      if (rest !== '') rows.push([])
    } else if (rest.startsWith(separator)) rest = rest.slice(1)
    else throw new Error(`Neither a separator nor a line end: ${JSON.stringify(rest.slice(0, 20))}`)
  }
  return rows
}

function cellAt(text: string, separator: string): readonly [cell: string, length: number] {
  const quoted = /^"((?:[^"]|"")*)"/.exec(text)
  if (quoted !== null) return [(quoted[1] ?? '').replaceAll('""', '"'), quoted[0].length]
  const end = text.search(separator === ',' ? /,|\r\n/ : /;|\r\n/)
  return [text.slice(0, end), end]
}
