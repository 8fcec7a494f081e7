import { fileURLToPath } from 'node:url'
import { createServer, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite'

/** Nothing may be fetched from anywhere but this folder, and nothing may be sent at all. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** What the first view needs besides the entry itself: it would only be found out once that runs. */
const NEEDED_FIRST = ['/src/pages/start/start-page.tsx', '/src/i18n/first-texts-nl.ts']
/** The font of running text; with the other weights before the first paint too, that paint comes a tenth of a second later. */
const FIRST_FONTS = /sans-400-latin-(?!ext-)[^.]*\.woff2$/

const root = fileURLToPath(new URL('..', import.meta.url))

/** Puts the start page in the built HTML before any script runs, with what it needs first, and the policy that lets nothing out. */
export function firstPage(): Plugin {
  return {
    name: 'first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const filled = html.replace('<div id="app"></div>', `<div id="app">${await drawn()}</div>`)
        return { html: filled, tags: [policy(), firstLook(), ...preloads(bundle)] }
      },
    },
  }
}

/** The markup, made by the program itself, with the same names for its classes as in the built style sheets. */
async function drawn(): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': `${root}src` } },
  })
  try {
    const { prerender } = await server.ssrLoadModule('/src/prerender.tsx')
    return String(await prerender())
  } finally {
    await server.close()
  }
}

function policy(): HtmlTagDescriptor {
  return tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }, 'head-prepend')
}

/** A script that the first paint waits for: it asks nothing and chooses the language. */
function firstLook(): HtmlTagDescriptor {
  return tag('script', { src: './first-look.js' })
}

function preloads(bundle: Rolldown.OutputBundle): readonly HtmlTagDescriptor[] {
  const outputs = Object.values(bundle)
  const chunks = outputs.filter((output) => output.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  const first = chunks.filter(({ facadeModuleId }) => NEEDED_FIRST.some((file) => facadeModuleId?.endsWith(file)))
  const known = new Set([entry?.fileName, ...(entry?.imports ?? [])])
  const scripts = new Set(
    first.flatMap(({ fileName, imports }) => [fileName, ...imports]).filter((file) => !known.has(file)),
  )
  const css = new Set(
    chunks
      .filter(({ fileName }) => scripts.has(fileName))
      .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  )
  const fonts = outputs.filter(({ fileName }) => FIRST_FONTS.test(fileName))
  return [
    ...fonts.map(({ fileName }) =>
      tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${fileName}` }),
    ),
    ...[...css].map((file) => tag('link', { rel: 'stylesheet', crossorigin: '', href: `./${file}` })),
    ...[...scripts].map((file) => tag('link', { rel: 'modulepreload', crossorigin: '', href: `./${file}` })),
  ]
}

function tag(
  name: string,
  attrs: Record<string, string>,
  injectTo: 'head' | 'head-prepend' = 'head',
): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo }
}
