import { sourcesIn } from './in-the-page.ts'
import { siteHeaders, type HeaderRule, type Headers } from './site-headers.ts'

/** The headers as a file of Netlify and Cloudflare Pages, which always comes in together with the page. */
export function netlifyHeaders(html: string): string {
  const rules = siteHeaders(sourcesIn(html)).flatMap(({ files, headers }) =>
    files.map((file) => [`/${file}`, ...linesOf(headers, (name, value) => `  ${name}: ${value}`)].join('\n')),
  )
  return `${rules.join('\n')}\n`
}

/** The headers as a file of Apache. It is easily left behind when the site is copied, and so holds for every version. */
export function apacheHeaders(): string {
  const sets = (headers: Headers) => linesOf(headers, apacheLine)
  const rules = siteHeaders().map(({ files, headers }) => {
    const lines = sets(headers)
    if (files.includes('*')) return lines.join('\n')
    const condition = `<If "%{REQUEST_URI} =~ m#${patternOf(files)}#">`
    return [condition, ...lines.map((line) => `  ${line}`), '</If>'].join('\n')
  })
  const head = 'DirectoryIndex index.html\nAddType application/manifest+json .webmanifest\nAddType text/javascript .js'
  return `${head}\n<IfModule mod_headers.c>\n${rules.join('\n')}\n</IfModule>\n`
}

/** Not with what went wrong: a file that is missing now must not be missing for a year. */
function apacheLine(name: string, value: string): string {
  return `Header ${name === 'Cache-Control' ? '' : 'always '}set ${name} "${value}"`
}

/** A pattern for the end of an address, in whatever folder the site stands. */
function patternOf(files: HeaderRule['files']): string {
  const names = files.map((file) => file.replaceAll('.', '\\.').replace(/\*$/, '[^/]+'))
  return `/(${names.join('|')})$`
}

function linesOf(headers: Headers, line: (name: string, value: string) => string): readonly string[] {
  return Object.entries(headers).map(([name, value]) => line(name, value))
}
