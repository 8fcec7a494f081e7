import type { Glyph, GlyphForm } from './glyph'
import { hexOf, pdfNumber, type Inside } from './inside'

/** Writes a font of glyphs by their codes into the file; returns the number of its object. */
export function writeMadeFont(inside: Inside, glyphs: ReadonlyMap<number, Glyph>): number {
  const codes = [...glyphs.keys()].toSorted((one, other) => one - other)
  const last = codes.at(-1) ?? MEASURE.code
  const all = new Map([...glyphs, [MEASURE.code, MEASURE.glyph]])
  const images: string[] = []
  const forms = [MEASURE.code, ...codes].map((code) => {
    const { form, width } = all.get(code) ?? MEASURE.glyph
    const image = form.kind === 'image' ? `I${code}` : ''
    if (form.kind === 'image') images.push(`/${image} ${writeImage(inside, form)} 0 R`)
    return `/${nameOf(code)} ${writeStream(inside, procedure(form, width, image))} 0 R`
  })
  const toUnicode = writeStream(inside, characterMap(glyphs))
  const widths = Array.from({ length: last - MEASURE.code + 1 }, (_, index) =>
    pdfNumber(all.get(MEASURE.code + index)?.width ?? 0),
  )
  const names = [MEASURE.code, ...codes].map((code) => `${code} /${nameOf(code)}`)
  const id = inside.newObject()
  inside.write('<</Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0]')
  inside.write(
    `/FontBBox [${boxOf([...glyphs.values()])
      .map(pdfNumber)
      .join(' ')}]`,
  )
  inside.write(`/FirstChar ${MEASURE.code} /LastChar ${last} /Widths [${widths.join(' ')}]`)
  inside.write(`/Encoding <</Type /Encoding /Differences [${names.join(' ')}]>>`)
  inside.write(`/CharProcs <<${forms.join(' ')}>>`)
  inside.write(`/Resources <<${images.length === 0 ? '' : `/XObject <<${images.join(' ')}>>`}>>`)
  inside.write(`/ToUnicode ${toUnicode} 0 R>>`)
  inside.write('endobj')
  return id
}

/**
 * A glyph that is never shown: an `m` as wide as in most fonts. Poppler finds in its width how large the letters of
 * such a font are; without it, a text in two fonts falls apart into lines.
 */
const MEASURE = {
  code: 0x20,
  glyph: { text: '', width: 600, form: { kind: 'nothing' } },
} as const satisfies { code: number; glyph: Glyph }

function nameOf(code: number): string {
  return code === MEASURE.code ? 'm' : `g${code}`
}

/** Draws one glyph: in the colour of the text (`d1`), or in its own (`d0`). */
function procedure(form: GlyphForm, width: number, image: string): string {
  switch (form.kind) {
    case 'nothing':
      return `${pdfNumber(width)} 0 0 0 0 0 d1`
    case 'image': {
      const place = [form.width, 0, 0, form.height, form.left, form.bottom].map(pdfNumber).join(' ')
      return `${pdfNumber(width)} 0 d0 q ${place} cm /${image} Do Q`
    }
    case 'outline': {
      const box = boxOf([{ text: '', width, form }]).map(pdfNumber)
      const rings = form.rings.map((ring) =>
        ring.map(({ x, y }, index) => `${pdfNumber(x)} ${pdfNumber(y)} ${index === 0 ? 'm' : 'l'}`).join(' '),
      )
      return `${pdfNumber(width)} 0 ${box.join(' ')} d1 ${rings.join(' h ')} h f*`
    }
  }
}

/** Left, bottom, right and top of all that is seen. */
function boxOf(glyphs: readonly Glyph[]): readonly [number, number, number, number] {
  const box: [number, number, number, number] = [0, 0, 0, 0]
  for (const { form } of glyphs)
    for (const { x, y } of cornersOf(form)) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  return box
}

function cornersOf(form: GlyphForm): readonly { readonly x: number; readonly y: number }[] {
  if (form.kind === 'nothing') return []
  if (form.kind === 'outline') return form.rings.flat()
  const { left, bottom, width, height } = form
  return [
    { x: left, y: bottom },
    { x: left + width, y: bottom + height },
  ]
}

function writeImage(inside: Inside, { columns, rows, colours, cover }: GlyphForm & { kind: 'image' }): number {
  const size = `/XObject /Subtype /Image /Width ${columns} /Height ${rows} /BitsPerComponent 8 /Interpolate true`
  const mask = writeStream(inside, bytesAsText(cover), `${size} /ColorSpace /DeviceGray`)
  return writeStream(inside, bytesAsText(colours), `${size} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`)
}

/** No code may mean these. */
const NO_TEXT = /\p{Cc}|[\ufeff\ufffe]/gu

/** What each code means, which may be many characters. */
function characterMap(glyphs: ReadonlyMap<number, Glyph>): string {
  const lines = [...glyphs].map(
    ([code, { text }]) => `<${code.toString(16).padStart(2, '0')}> <${hexOf(text.replaceAll(NO_TEXT, '\ufffd'))}>`,
  )
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) =>
    lines.slice(index * 100, index * 100 + 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks.flatMap((block) => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** `type` is the type of the object and whatever else stands in its dictionary. */
function writeStream(inside: Inside, data: string, type?: string): number {
  const id = inside.newObject()
  inside.putStream({ data, additionalKeyValues: type === undefined ? [] : [{ key: 'Type', value: type }] })
  inside.write('endobj')
  return id
}

function bytesAsText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return text
}
