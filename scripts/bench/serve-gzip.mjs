import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const PACKED_ALREADY = ['.woff2', '.png']

/** Serves a folder and the pages of a map (path to HTML) with gzip, on a free port of this machine. */
export async function serveGzip(folder, pages) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const page = pages[path]
    if (page !== undefined) return send(response, '.html', (end) => end.end(page))
    const file = join(folder, normalize(path === '/' ? '/index.html' : path))
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    return send(response, extname(file), (end) => createReadStream(file).pipe(end))
  })
  await new Promise((ready) => server.listen(0, 'localhost', ready))
  return { address: `http://localhost:${server.address().port}`, close: () => server.close() }
}

function send(response, extension, write) {
  const head = { 'content-type': TYPES[extension] ?? 'application/octet-stream', 'cache-control': 'no-store' }
  if (PACKED_ALREADY.includes(extension)) {
    response.writeHead(200, head)
    write(response)
    return
  }
  response.writeHead(200, { ...head, 'content-encoding': 'gzip' })
  const gzip = createGzip({ level: 9 })
  gzip.pipe(response)
  write(gzip)
}
