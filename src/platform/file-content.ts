import type { FileBytes } from './helper'
import { FILE_LIMIT, type FileContent, type OtherKind } from './platform'

/** The text in the bytes of a file, or why there is none. */
export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.length > FILE_LIMIT) return { kind: 'too-large' }
  const other = otherKindOf(bytes)
  return other === null ? textOf(bytes) : { kind: 'other', is: other }
}

/** The same of a file that was read, or why it was not. */
export function contentIn(file: FileBytes): FileContent {
  return file.kind === 'bytes' ? contentOf(file.bytes) : file
}

/**
 * Strict, because a lenient decoder would put a replacement sign where it cannot read, and so change what someone
 * wrote. A byte order mark stays in the text: it is compared with the file before that is written again.
 */
function textOf(bytes: Uint8Array): FileContent {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'not-text' }
  }
}

/* oxlint-disable no-control-regex -- files begin with control characters */

/** How files begin that people have beside their dossiers, one sign a byte. The first that fits counts. */
const BEGINNINGS: readonly (readonly [OtherKind, RegExp])[] = [
  ['pdf', /^\s*%PDF-/],
  // Word, Excel and PowerPoint, and what LibreOffice saves, are zip files with these names in front.
  [
    'office',
    /^PK\x03\x04[^]{26}(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetypeapplication\/vnd\.oasis)/,
  ],
  ['office', /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1|^\{\\rtf/],
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)|^7z\xBC\xAF\x27\x1C|^Rar!\x1A\x07|^\x1F\x8B/],
  ['picture', /^\x89PNG\r\n|^\xFF\xD8\xFF|^GIF8[79]a|^RIFF[^]{4}WEBP|^[^]{4}ftyphei/],
  ['utf-16', /^\xFF\xFE|^\xFE\xFF|^\s\0|^\0\s|^[{[]\0|^\0[{[]/],
  ['web-page', /^(?:\xEF\xBB\xBF)?\s*</],
]

/** What a file is that is no dossier, told from how it begins; null when that does not tell. */
function otherKindOf(bytes: Uint8Array): OtherKind | null {
  // All of ours, thousands in a row: a curly bracket and a line end.
  if (bytes[0] === 0x7b && bytes[1] === 0x0a) return null
  const beginning = String.fromCharCode(...bytes.subarray(0, 200))
  return BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null
}
