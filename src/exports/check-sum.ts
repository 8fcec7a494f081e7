/** The sum (CRC-32) by which a PNG knows that its parts are whole. */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

/** What each byte does to a sum. */
const SUMS: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  return sum
})
