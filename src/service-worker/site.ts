/** One version of the site, as the build lists it. */
export interface Site {
  /** Told from every other version by it. */
  readonly fingerprint: string
  /** The files by their path from the folder of the site; each with the SHA-256 of what is in it, in base64. */
  readonly files: Readonly<Record<string, string>>
  /** What goes with every file, as a server of the site would send it. */
  readonly headers: Readonly<Record<string, string>>
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** What every cache of this site is called, whichever version is in it. Other sites of the same place have another scope. */
export function cacheNames(scope: string): string {
  return `weloverwogen-site ${new URL(scope).pathname} `
}

/** The file of the site that an address stands for; null when the site has no such file. */
export function fileAt(address: string, scope: string, { files }: Site): string | null {
  const { origin, pathname } = new URL(address)
  const folder = new URL(scope)
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return null
  const path = pathname.slice(folder.pathname.length)
  const file = path === '' ? 'index.html' : path
  return Object.hasOwn(files, file) ? file : null
}

/** The headers of a file: those of the site, and what kind of file it is, whatever a server once said of it. */
export function headersOf(file: string, { headers }: Site): Readonly<Record<string, string>> {
  const extension = file.slice(file.lastIndexOf('.') + 1)
  return { ...headers, 'Content-Type': TYPES[extension] ?? 'application/octet-stream' }
}
