// The name of a font: the licence of Source Sans reserves the name 'Source' for the uncut fonts.

/** The font with another family name: its tables written anew, the checksum of the whole included. */
export function renamed(font, family, style) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    const tag = font.toString('latin1', at, at + 4)
    return { tag, data: Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12))) }
  })
  for (const table of tables) {
    if (table.tag === 'name') table.data = nameTable(family, style)
    if (table.tag === 'head') table.data.writeUInt32BE(0, 8)
  }
  const whole = assembled(font.readUInt32BE(0), tables)
  const head = tables.find((table) => table.tag === 'head')
  const adjusted = (0xb1b0afba - checksum(whole)) >>> 0
  head.data.writeUInt32BE(adjusted, 8)
  return assembled(font.readUInt32BE(0), tables)
}

/** A font file of these tables; the checksum of `head` is that of `head` without the adjustment, as the format asks. */
function assembled(version, tables) {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const header = Buffer.alloc(12 + tables.length * 16)
  header.writeUInt32BE(version, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE((tables.length - power) * 16, 10)
  const parts = [header]
  let offset = header.length
  tables.forEach(({ tag, data }, index) => {
    const at = 12 + index * 16
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    const summed = Buffer.from(padded)
    if (tag === 'head') summed.writeUInt32BE(0, 8)
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum(summed), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(data.length, at + 12)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

function checksum(data) {
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0
  return sum
}

/** Family, style, full name and PostScript name, with the copyright and the licence that must travel along. */
function nameTable(family, style) {
  const plain = family.replace(/ /g, '')
  const names = [
    [0, 'Copyright 2010-2020 Adobe (http://www.adobe.com/). Cut from Source Sans 3 and renamed.'],
    [1, style === 'Regular' ? family : `${family} ${style}`],
    [2, 'Regular'],
    [3, `${plain}-${style}`],
    [4, `${family} ${style}`],
    [6, `${plain}-${style}`],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'http://scripts.sil.org/OFL'],
  ].map(([id, text]) => ({ id, data: Buffer.from(text, 'utf16le').swap16() }))
  const header = Buffer.alloc(6 + names.length * 12)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  names.forEach(({ id, data }, index) => {
    const record = [3, 1, 0x409, id, data.length, offset]
    record.forEach((value, place) => header.writeUInt16BE(value, 6 + index * 12 + place * 2))
    offset += data.length
  })
  return Buffer.concat([header, ...names.map(({ data }) => data)])
}
