import { siteHeaders, type HeaderRule } from '../site-headers.ts'

/** The headers as settings of Caddy, for every version. */
export function caddySettings(): string {
  const headers = siteHeaders().map(headerBlock)
  return `samen.example {
	redir /weloverwogen /weloverwogen/ permanent
	handle_path /weloverwogen/* {
		root * /srv/weloverwogen
		encode zstd gzip
${headers.flatMap((lines) => lines.map((line) => `\t\t${line}`)).join('\n')}
		header /manifest.webmanifest Content-Type application/manifest+json
		file_server
	}
}
`
}

function headerBlock({ files, headers }: HeaderRule): readonly string[] {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`)
  if (files.includes('*')) return ['header {', ...lines, '}']
  // As in "@assets" and "@sw"; an empty name says nothing.
  const name = `@${/\w+/.exec(files.join(' '))?.[0]}`
  return [...matcher(name, files), `header ${name} {`, ...lines, '}']
}

/** Many files at a time are told by being there: one that is missing now must not be missing for a year. */
function matcher(name: string, files: HeaderRule['files']): readonly string[] {
  const path = `path ${files.map((file) => `/${file}`).join(' ')}`
  return files.some((file) => file.endsWith('*')) ? [`${name} {`, `\t${path}`, '\tfile', '}'] : [`${name} ${path}`]
}
