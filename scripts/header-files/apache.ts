import { siteHeaders } from '../site-headers.ts'
import { patternOf } from './pattern.ts'

/** The headers as a file of Apache. It is easily left behind when the site is copied, and so holds for every version. */
export function apacheHeaders(): string {
  const rules = siteHeaders().map(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => apacheLine(name, value))
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
