/** For a byte that stands so many places before the end of a block of eight: what it makes of the sum, 256 for each. */
const TABLES = tables()

/**
 * CRC-32 of a text, as eight hexadecimal digits: finds damage, not deceit. It is taken over the two halves of each
 * UTF-16 unit, because a page that is going away has no time to wait for a digest of the browser. Four units at a time: a
 * workshop of thousands has millions of them.
 */
export function checkSum(text: string): string {
  const whole = text.length - (text.length % 4)
  let sum = -1
  for (let place = 0; place < whole; place += 4) {
    const first = sum ^ (text.charCodeAt(place) | (text.charCodeAt(place + 1) << 16))
    const second = text.charCodeAt(place + 2) | (text.charCodeAt(place + 3) << 16)
    sum = made(7, first) ^ made(6, first >>> 8) ^ made(5, first >>> 16) ^ made(4, first >>> 24)
    sum ^= made(3, second) ^ made(2, second >>> 8) ^ made(1, second >>> 16) ^ made(0, second >>> 24)
  }
  for (let place = whole; place < text.length; place += 1) {
    const block = sum ^ text.charCodeAt(place)
    sum = (sum >>> 16) ^ made(1, block) ^ made(0, block >>> 8)
  }
  return (~sum >>> 0).toString(16).padStart(8, '0')
}

/** What the lowest byte of a number makes of the sum, so many bytes before the end. */
function made(before: number, byte: number): number {
  return TABLES[(before << 8) | (byte & 0xff)] ?? 0
}

function tables(): Int32Array {
  // With a sign, as the sum itself has while it is made.
  const all = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
    all[byte] = rest
  }
  for (let place = 256; place < all.length; place += 1) {
    const rest = all[place - 256] ?? 0
    all[place] = (rest >>> 8) ^ (all[rest & 0xff] ?? 0)
  }
  return all
}
