const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/**
 * CRC-32 of a text, as eight hexadecimal digits: finds damage, not deceit. It is taken over the two halves of each
 * UTF-16 unit, because a page that is going away has no time to wait for a digest of the browser.
 */
export function checkSum(text: string): string {
  let sum = 0xffffffff
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    sum = (sum >>> 8) ^ (TABLE[(sum ^ unit) & 0xff] ?? 0)
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (unit >>> 8)) & 0xff] ?? 0)
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
