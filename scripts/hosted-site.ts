import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, PreviewServer } from 'vite'
import { apacheHeaders, netlifyHeaders } from './header-files.ts'
import { sourcesIn } from './in-the-page.ts'
import { headersFor, siteHeaders } from './site-headers.ts'

/** Adds to the built site what a server needs to know of it, and serves it with the same headers on this machine. */
export function hostedSite(): Plugin {
  return {
    name: 'hosted-site',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const html = String(page.source)
        this.emitFile({ type: 'asset', fileName: '_headers', source: netlifyHeaders(html) })
        this.emitFile({ type: 'asset', fileName: '.htaccess', source: apacheHeaders() })
      },
    },
    configurePreviewServer,
  }
}

/** What is not there is said not to be there: the page in its place, kept for a year, would break the next version. */
function configurePreviewServer({ config, middlewares }: PreviewServer) {
  const folder = join(config.root, config.build.outDir)
  const rules = siteHeaders(sourcesIn(readFileSync(join(folder, 'index.html'), 'utf8')))
  middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    if (path.startsWith('assets/') && !existsSync(join(folder, path))) return response.writeHead(404).end()
    for (const [name, value] of Object.entries(headersFor(path, rules))) response.setHeader(name, value)
    return next()
  })
}
