import { createHash } from 'node:crypto'
import type { HtmlTagDescriptor } from 'vite'
import type { InPageSources } from './policy.ts'

/** A style or script that stands in the HTML itself, and the source by which the policy lets in this text and no other. */
export interface InThePage {
  readonly tag: HtmlTagDescriptor
  readonly source: string
}

/** The hash is of what a browser reads: line ends as in HTML, and nothing that could end the element early. */
export function inThePage(tag: 'style' | 'script', text: string): InThePage {
  const children = text.replaceAll(/\r\n?/g, '\n').replaceAll(/<(?=\/(?:script|style)|!--)/gi, '<\\')
  return { tag: { tag, children, injectTo: 'head' }, source: sourceOf(children) }
}

/** The sources of the one style and the one script that stand in a built page. */
export function sourcesIn(html: string): InPageSources {
  const inside = (tag: 'style' | 'script') => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? ''
  return { style: sourceOf(inside('style')), script: sourceOf(inside('script')) }
}

/** The source by which a policy lets in this text and no other. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
