import { siteHeaders, type HeaderRule } from '../site-headers.ts'
import { patternOf } from './pattern.ts'

/**
 * The headers as settings of nginx, for every version. What differs by file stands in maps beside the server, as a location
 * with headers of its own gets none of those around it. A map that fits no file is empty, and nginx sends no empty header.
 */
export function nginxSettings(): string {
  const rules = siteHeaders()
  const ofSome = rules.filter(({ files }) => !files.includes('*'))
  const ofAll = rules.filter(({ files }) => files.includes('*')).flatMap(({ headers }) => Object.entries(headers))
  const names = [...new Set(ofSome.flatMap(({ headers }) => Object.keys(headers)))]
  const lines = [
    ...ofAll.map(([name, value]) => addHeader(name, value)),
    ...names.map((name) => addHeader(name, variableOf(name))),
  ]
  return [...names.map((name) => mapOf(name, ofSome)), server(lines)].join('\n\n').concat('\n')
}

function mapOf(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ files, headers }) =>
    headers[name] === undefined ? [] : [`  "~${patternOf(files)}" "${headers[name]}";`],
  )
  return [`map $uri ${variableOf(name)} {`, ...lines, '}'].join('\n')
}

function variableOf(name: string): string {
  return `$weloverwogen_${name.toLowerCase().replaceAll('-', '_')}`
}

/** Without "always" only what went well has it: a file that is missing now must not be missing for a year. */
function addHeader(name: string, value: string): string {
  return `add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`
}

/** "^~" keeps rules for kinds of files, which many servers have, away from this folder. */
function server(headers: readonly string[]): string {
  return `server {
  # Here stand your own listen, server_name and certificate.

  location = /weloverwogen {
    absolute_redirect off;
    return 301 /weloverwogen/;
  }

  location ^~ /weloverwogen/ {
    alias /srv/weloverwogen/;
    index index.html;
    charset utf-8;
    include mime.types;
    types { application/manifest+json webmanifest; }
    gzip on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

${headers.map((line) => `    ${line}`).join('\n')}
  }
}`
}
