import type { Instead } from './site'

/** What a server gives of a file while a version is only half put up, or put up badly; from the file as it should be. */
export type Spoil = (path: string, body: Buffer) => NonNullable<Instead>

/** The ways in which a file can be missing or wrong, each in words. */
export const SPOILS: Readonly<Record<string, Spoil>> = {
  'is missing': () => ({ status: 404, type: 'text/html', body: Buffer.from('<h1>404</h1>') }),
  'makes the server fail': () => ({ status: 500, type: 'text/plain', body: Buffer.from('error') }),
  'is a page instead': () => ({ status: 200, type: 'text/html', body: OTHER_PAGE }),
  'came in half': (path, body) => ({ status: 200, type: typeOf(path), body: body.subarray(0, body.length / 2) }),
}

/** Kinds of files of a version, each in words. */
export const FILES: Readonly<Record<string, RegExp>> = {
  'a script': /result-page.*\.js$/,
  'a style': /questions-page.*\.css$/,
  'a font': /latin.*\.woff2$/,
  'the maker of reports': /render-pdf.*\.js$/,
  'the page': /^index\.html$/,
  'the service worker': /^sw\.js$/,
}

const OTHER_PAGE = Buffer.from('<!doctype html><title>Weloverwogen</title><p>Hier staat niets.</p>')

function typeOf(path: string) {
  if (path.endsWith('.js')) return 'text/javascript'
  return path.endsWith('.css') ? 'text/css' : 'text/html'
}
