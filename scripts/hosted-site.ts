import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin, PreviewServer, Rolldown } from 'vite'
import { apacheHeaders } from './header-files/apache.ts'
import { netlifyHeaders } from './header-files/netlify.ts'
import { sourcesIn } from './in-the-page.ts'
import { serviceWorker } from './service-worker.ts'
import { headersFor, siteHeaders } from './site-headers.ts'

/** What makes a site installable; it stands in public/. */
const BESIDE = { 'apple-touch-icon': './icons/apple-touch-icon-180.png', manifest: './manifest.webmanifest' }

/** Adds to the built site what a server and a device need to know of it, and serves it with the same headers on this machine. */
export function hostedSite(): Plugin {
  let publicFolder = ''
  return {
    name: 'hosted-site',
    configResolved(config) {
      publicFolder = config.publicDir
    },
    transformIndexHtml: () =>
      Object.entries(BESIDE).map(([rel, href]) => ({ tag: 'link', attrs: { rel, href }, injectTo: 'head' })),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const html = String(page.source)
        this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyHeaders(html) })
        this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheHeaders() })
        const files = new Map([...filesIn(publicFolder), ...filesOf(bundle)])
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await serviceWorker(files) })
      },
    },
    configurePreviewServer,
  }
}

function filesOf(bundle: Rolldown.OutputBundle): readonly (readonly [string, Buffer])[] {
  return Object.values(bundle).map((output) => [
    output.fileName,
    Buffer.from(output.type === 'chunk' ? output.code : output.source),
  ])
}

/** The files of a folder and the folders in it, by their path from there. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]))
}

/** What is not there is said not to be there: the page in its place, kept for a year, would break the next version. */
function configurePreviewServer({ config, middlewares }: PreviewServer) {
  const folder = join(config.root, config.build.outDir)
  const rules = siteHeaders(sourcesIn(readFileSync(join(folder, 'index.html'), 'utf8')))
  middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    if (/^(?:assets|helper)\//.test(path) && !existsSync(join(folder, path))) return response.writeHead(404).end()
    for (const [name, value] of Object.entries(headersFor(path, rules))) response.setHeader(name, value)
    return next()
  })
}
