import { describe, expect, test } from 'vitest'
import { browserPictures } from '@/platform/pictures/browser-pictures'
import { recognise } from '@/platform/pictures/recognise'
import { drawableSize, firstThatFits, MOST_BYTES } from '@/platform/pictures/small-enough'
import { aJpeg, aPng, pngChunk, jpegSegment } from '../../support/pictures'

const latin = (text: string) => Buffer.from(text, 'latin1')

describe('a picture is told from its content', () => {
  test.each<readonly [string, Uint8Array, object]>([
    ['a PNG', aPng(3, 2), { is: 'pixels', kind: 'png' }],
    ['a JPEG', aJpeg(jpegSegment(0xfe, 'taken at 51.05 N')), { is: 'pixels', kind: 'jpeg' }],
    [
      'an SVG',
      latin('\n<!-- made -->\n<svg viewBox="0 0 1 1"/>'),
      { is: 'drawing', svg: '\n<!-- made -->\n<svg viewBox="0 0 1 1"/>' },
    ],
    ['an SVG with a prefix', latin('<s:svg xmlns:s="x"/>'), { is: 'drawing', svg: '<s:svg xmlns:s="x"/>' }],
  ])('%s', (_, bytes, value) => expect(recognise(bytes)).toEqual({ ok: true, value }))

  test.each<readonly [string, Uint8Array, object]>([
    ['a GIF', latin('GIF89a...'), { kind: 'other', is: 'gif' }],
    ['a WebP', latin('RIFF....WEBPVP8 '), { kind: 'other', is: 'webp' }],
    ['a photo of a phone', latin('\0\0\0\x18ftypheic'), { kind: 'other', is: 'heic' }],
    ['an AVIF', latin('\0\0\0\x18ftypavif'), { kind: 'other', is: 'avif' }],
    ['a BMP', latin('BM\x36\x84\x03\0\0\0\0\0'), { kind: 'other', is: 'bmp' }],
    ['a TIFF', latin('II*\0'), { kind: 'other', is: 'tiff' }],
    ['a PDF', latin('%PDF-1.7'), { kind: 'other', is: 'pdf' }],
    ['a document', latin('PK\x03\x04word'), { kind: 'other', is: 'office' }],
    ['a packed SVG', latin('\x1f\x8b\x08'), { kind: 'other', is: 'svgz' }],
    ['a text', latin('Beste collega, hierbij het logo.'), { kind: 'no-picture' }],
    ['nothing', latin(''), { kind: 'no-picture' }],
    ['a web page', latin('<!doctype html><p>logo</p>'), { kind: 'no-picture' }],
    ['a moving PNG', aPng(3, 2, '#000000', [pngChunk('acTL', Buffer.alloc(8))]), { kind: 'animated' }],
    ['a PNG that stops', aPng(3, 2).subarray(0, 20), { kind: 'damaged' }],
    ['a JPEG that stops', aJpeg().subarray(0, 30), { kind: 'damaged' }],
    ['a PNG of a billion pixels', huge(), { kind: 'too-many-pixels', width: 40_000, height: 40_000 }],
    ['an SVG that is no UTF-8', latin('<svg>\xff</svg>'), { kind: 'svg', why: 'no-xml' }],
    ['an SVG of six million bytes', latin('<svg>'.padEnd(6_000_000)), { kind: 'svg', why: 'too-heavy' }],
  ])('%s is refused by name', (_, bytes, problem) => expect(recognise(bytes)).toEqual({ ok: false, problem }))

  test('a file of 21 MB is refused without a byte of it being read', async () => {
    const file = { size: 21_000_000, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as File
    expect(await browserPictures.makeSafe(file)).toEqual({ ok: false, problem: { kind: 'too-large' } })
  })
})

describe('a picture in a dossier', () => {
  test('has sides of 600 pixels at most, in its own form, and is never made larger', () => {
    expect(drawableSize(6000, 2000, 1)).toEqual({ width: 600, height: 200 })
    expect(drawableSize(100, 9000, 1)).toEqual({ width: 7, height: 600 })
    expect(drawableSize(20, 10, 1)).toEqual({ width: 20, height: 10 })
    expect(drawableSize(90_000, 1, 1)).toEqual({ width: 600, height: 1 })
  })

  test('is written in the best way that is small enough, and smaller until there is one', () => {
    expect(firstThatFits(() => [written('png', 63_000), written('jpeg', 9_000)]).kind).toBe('png')
    expect(firstThatFits(() => [written('png', 66_000), written('jpeg', 9_000)]).kind).toBe('jpeg')
    const careless = firstThatFits(() => [written('png', 99_000), written('jpeg', 90_000), written('jpeg', 30_000)])
    expect(careless.data).toHaveLength(40_000)
    const smaller = firstThatFits((scale) => [written('png', Math.round(100_000 * scale * scale) * 3)])
    expect((smaller.data.length * 3) / 4).toBeLessThanOrEqual(MOST_BYTES)
  })
})

/** Few bytes that say they are forty thousand pixels each way. */
function huge() {
  const bytes = aPng(1, 1)
  bytes.writeUInt32BE(40_000, 16)
  bytes.writeUInt32BE(40_000, 20)
  return bytes
}

function written(kind: 'png' | 'jpeg', bytes: number) {
  return () => ({ kind, width: 1, height: 1, data: 'A'.repeat((bytes / 3) * 4) })
}
