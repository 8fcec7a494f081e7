import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'

/** The files of a built site, by their path in it. */
export type Files = ReadonlyMap<string, Buffer>

/** What a server can give instead of a file; null is the file itself. */
export type Instead = { readonly status: number; readonly type: string; readonly body: Buffer } | null

/** A website that can be stopped, given other files, and made to fail, as happens while a new version is put up. */
export interface Site {
  readonly address: string
  files: Files
  /** What is sent along with each file. */
  headers: (path: string) => Readonly<Record<string, string>>
  /** What is given instead of a file that is asked for. */
  instead: (path: string) => Instead
  /** Everything that was asked for, in order. */
  readonly asked: string[]
  /** As when the line is cut: nothing is answered any more, until it is started again. */
  stop(): Promise<void>
  start(): Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** Serves these files under /weegschaal/, without any header of ours unless they are given. */
export async function serveSite(files: Files): Promise<Site> {
  const server = createServer((request, response) => answer(site, request, response))
  let port = 0
  const site: Site = {
    get address() {
      return `http://localhost:${port}/weegschaal/`
    },
    files,
    headers: () => ({}),
    instead: () => null,
    asked: [],
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
    start: () =>
      new Promise((started) => {
        server.listen(port, '127.0.0.1', () => {
          port = (server.address() as AddressInfo).port
          started()
        })
      }),
  }
  await site.start()
  return site
}

/** The site as it was built last. */
export function builtSite(folder = 'dist'): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]))
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const asked = pathname.replace(/^\/weegschaal\//, '')
  site.asked.push(asked)
  const path = asked === '' ? 'index.html' : asked
  const instead = site.instead(path)
  if (instead !== null) return response.writeHead(instead.status, { 'content-type': instead.type }).end(instead.body)
  const file = site.files.get(path)
  if (file === undefined) return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>')
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  return response
    .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...site.headers(asked) })
    .end(file)
}
