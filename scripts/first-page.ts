import { fileURLToPath } from 'node:url'
import { createServer, minifySync, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite'
import { takeFirstStyle } from './first-style.ts'
import { inThePage } from './in-the-page.ts'
import { pagePolicy, policyText } from './policy.ts'

/** What the first view needs besides the entry itself: it would only be found out once that runs. */
const NEEDED_FIRST = ['/src/pages/start/start-page.tsx', '/src/i18n/first-texts-nl.ts']
/** The font of running text; with the other weights before the first paint too, that paint comes a tenth of a second later. */
const FIRST_FONTS = /sans-400-latin-(?!ext-)[^.]*\.woff2$/

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Puts the start page in the built HTML, with its style and the script that the first paint waits for, so that this paint
 * needs no other file; names what the program needs first; and lays down the policy that lets nothing out.
 */
export function firstPage(): Plugin {
  let firstStyle = ''
  return {
    name: 'first-page',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        firstStyle = takeFirstStyle(bundle, firstChunks(bundle))
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { markup, script } = await drawn()
        const style = inThePage('style', firstStyle)
        const look = inThePage('script', minifySync('first-look.js', script).code.trim())
        const content = policyText(pagePolicy({ style: style.source, script: look.source }))
        const policy = tag('meta', { 'http-equiv': 'Content-Security-Policy', content }, 'head-prepend')
        const { rest, program } = withoutProgram(html)
        return {
          html: rest.replace('<div id="app"></div>', () => `<div id="app">${markup}</div>${program}`),
          tags: [policy, look.tag, style.tag, ...preloads(bundle)],
        }
      },
    },
  }
}

/** What the program itself draws, with the same names for its classes as in the built style. */
export async function drawn(): Promise<{ readonly markup: string; readonly script: string }> {
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
    const { prerender, firstScript } = await server.ssrLoadModule('/src/prerender.tsx')
    return { markup: String(await prerender()), script: String(firstScript()) }
  } finally {
    await server.close()
  }
}

/** The program comes after all that is seen: asked for in the head, it would share the line with the page itself. */
function withoutProgram(html: string): { readonly rest: string; readonly program: string } {
  const parts = /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g
  return { rest: html.replaceAll(parts, ''), program: (html.match(parts) ?? []).join('') }
}

function preloads(bundle: Rolldown.OutputBundle): readonly HtmlTagDescriptor[] {
  const [entry, ...needed] = firstChunks(bundle)
  const known = new Set([entry?.fileName, ...(entry?.imports ?? [])])
  const scripts = new Set(needed.flatMap(({ fileName, imports }) => [fileName, ...imports]))
  const fonts = Object.keys(bundle).filter((file) => FIRST_FONTS.test(file))
  return [
    ...fonts.map((file) =>
      tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` }),
    ),
    ...[...scripts]
      .filter((file) => !known.has(file))
      .map((file) => tag('link', { rel: 'modulepreload', crossorigin: '', href: `./${file}` })),
  ]
}

/** The entry, and after it what the first view needs besides. */
function firstChunks(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const needed = chunks.filter(({ facadeModuleId }) => NEEDED_FIRST.some((file) => facadeModuleId?.endsWith(file)))
  return [...chunks.filter(({ isEntry }) => isEntry), ...needed]
}

function tag(
  name: string,
  attrs: Record<string, string>,
  injectTo: 'head-prepend' | 'body' = 'body',
): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo }
}
