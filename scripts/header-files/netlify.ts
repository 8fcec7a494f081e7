import { sourcesIn } from '../in-the-page.ts'
import { siteHeaders } from '../site-headers.ts'

/** The headers as a file of Netlify and Cloudflare Pages, which always comes in together with the page. */
export function netlifyHeaders(html: string): string {
  const rules = siteHeaders(sourcesIn(html)).flatMap(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
    return files.map((file) => [`/${file}`, ...lines].join('\n'))
  })
  return `${rules.join('\n')}\n`
}
