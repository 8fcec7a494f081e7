import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const DIST = process.env['FAULTS_DIST'] ?? join(process.cwd(), 'dist')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** The built site as a plain web server gives it. */
export interface Site {
  /** Ends in a slash. */
  readonly address: string
  readonly close: () => void
}

/** The program as one file, opened from the disk; null while `npm run build` has not made it. */
export function oneFile(): string | null {
  const path = join(DIST, 'weloverwogen.html')
  return isFile(path) ? `file://${path}` : null
}

/** Serves dist/ at a port; 0 takes a free one. */
export async function serveSite(port: number): Promise<Site> {
  if (!isFile(join(DIST, 'index.html'))) throw new Error('There is no dist/ yet: npm run build')
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(DIST, normalize(path.endsWith('/') ? `${path}index.html` : path))
    if (!file.startsWith(DIST) || !isFile(file)) return response.writeHead(404).end()
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(port, 'localhost', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { address: `http://localhost:${address.port}/`, close: () => void server.close() }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
