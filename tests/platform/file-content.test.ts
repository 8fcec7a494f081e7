import { describe, expect, test } from 'vitest'
import { contentOf } from '@/platform/file-content'
import type { OtherKind } from '@/platform/platform'

const TEXT = '{"format":"weloverwogen/dossier"}'
const ZIP = [0x50, 0x4b, 3, 4, ...Array.from({ length: 26 }, () => 7)]

describe('what a file holds', () => {
  test('is its text, also with the mark that some editors put before it', () => {
    expect(contentOf(bytes(TEXT))).toEqual({ kind: 'text', text: TEXT })
    expect(contentOf(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(TEXT)]))).toEqual({
      kind: 'text',
      text: `\uFEFF${TEXT}`,
    })
    expect(contentOf(bytes(''))).toEqual({ kind: 'text', text: '' })
  })

  test.each<readonly [OtherKind, string, Uint8Array]>([
    ['pdf', 'a report', bytes('%PDF-1.7\n%âãÏÓ')],
    ['office', 'a document of Word', packed('[Content_Types].xml')],
    ['office', 'a sheet of Excel', packed('xl/workbook.xml')],
    ['office', 'a document of LibreOffice', packed('mimetypeapplication/vnd.oasis.opendocument.text')],
    [
      'office',
      'a document of Word from before 2007',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    ],
    ['office', 'rich text', bytes('{\\rtf1\\ansi')],
    ['zip', 'a zip file with a dossier in it', packed('Noord.weloverwogen.json')],
    ['zip', 'an empty zip file', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)])],
    ['zip', 'something packed by gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['picture', 'a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['picture', 'a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['utf-16', 'a text that Windows calls Unicode', utf16(`\uFEFF${TEXT}`)],
    ['utf-16', 'the same without its mark', utf16(TEXT)],
    ['utf-16', 'the same the other way round', utf16(`\uFEFF${TEXT}`, 'big')],
    ['web-page', 'the program itself', bytes('\n<!doctype html><html lang="nl">')],
  ])('is called %s of %s', (kind, _, content) => {
    expect(contentOf(content)).toEqual({ kind: 'other', is: kind })
  })

  test.each([
    ['half a sign', Uint8Array.from([0x7b, 0xc3])],
    ['bytes of a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0xff])],
    ['a letter of Latin-1', Uint8Array.from([0x22, 0xe9, 0x22])],
  ])('is no text in %s', (_, content) => {
    expect(contentOf(content)).toEqual({ kind: 'not-text' })
  })
})

function bytes(text: string) {
  return new TextEncoder().encode(text)
}

/** A zip file that begins with this name. */
function packed(name: string) {
  return Uint8Array.from([...ZIP, ...bytes(name)])
}

function utf16(text: string, end: 'little' | 'big' = 'little') {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let place = 0; place < text.length; place++) view.setUint16(2 * place, text.charCodeAt(place), end === 'little')
  return new Uint8Array(view.buffer)
}
