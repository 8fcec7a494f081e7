/** For a byte that stands so many places before the end of a block of four: what it makes of the sum. */
const TABLES = tables()

/**
 * CRC-32 of a text, as eight hexadecimal digits: finds damage, not deceit. It is taken over the two halves of each
 * UTF-16 unit, because a page that is going away has no time to wait for a digest of the browser. Two units at a time: a
 * workshop of thousands has millions of them.
 */
export function checkSum(text: string): string {
  const [last, third, second, first] = TABLES
  const even = text.length - (text.length % 2)
  let sum = -1
  for (let place = 0; place < even; place += 2) {
    const block = sum ^ (text.charCodeAt(place) | (text.charCodeAt(place + 1) << 16))
    sum =
      (first[block & 0xff] ?? 0) ^
      (second[(block >>> 8) & 0xff] ?? 0) ^
      (third[(block >>> 16) & 0xff] ?? 0) ^
      (last[block >>> 24] ?? 0)
  }
  if (even < text.length) {
    const block = sum ^ text.charCodeAt(even)
    sum = (sum >>> 16) ^ (third[block & 0xff] ?? 0) ^ (last[(block >>> 8) & 0xff] ?? 0)
  }
  return (~sum >>> 0).toString(16).padStart(8, '0')
}

function tables() {
  // With a sign, as the sum itself has while it is made.
  const last = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
    return rest
  })
  const onePlaceOn = (table: Int32Array) => table.map((rest) => (rest >>> 8) ^ (last[rest & 0xff] ?? 0))
  const third = onePlaceOn(last)
  const second = onePlaceOn(third)
  return [last, third, second, onePlaceOn(second)] as const
}
