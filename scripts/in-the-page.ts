import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor } from 'vite'

/** A style or script that stands in the HTML itself, and the source by which the policy lets in this text and no other. */
export interface InThePage {
  readonly tag: HtmlTagDescriptor
  readonly source: string
}

/** The hash is of what a browser reads: line ends as in HTML, and nothing that could end the element early. */
export function inThePage(tag: 'style' | 'script', text: string): InThePage {
  const children = text.replaceAll(/\r\n?/g, '\n').replaceAll(/<(?=\/(?:script|style)|!--)/gi, '<\\')
  const hash = createHash('sha256').update(children).digest('base64')
  return { tag: { tag, children, injectTo: 'head' }, source: `'sha256-${hash}'` }
}
