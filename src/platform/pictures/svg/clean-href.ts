import { pictureHead } from '../picture-head'
import type { Leave } from './css'

/** Most pixels of a picture within a drawing. */
const MOST_PIXELS = 16_000_000
const LOCAL: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient', 'pattern'])

/** Where an element may point to: a place in the same drawing, or for a picture its own pixels; null for all else. */
export function cleanHref(element: string, href: string, leave: Leave): string | null {
  const target = href.trim()
  if (LOCAL.has(element) && /^#[\w.:-]+$/.test(target)) return target
  const pixels = element === 'image' ? pixelsIn(target) : null
  if (pixels !== null) return pixels
  const bare = target.replaceAll(/[\s\p{Cc}]/gu, '').toLowerCase()
  if (/^(?:java|vb|live)script:/.test(bare)) leave('scripts')
  else if (bare.startsWith('data:')) leave('embedded')
  else if (!bare.startsWith('#')) leave('outside')
  return null
}

/** The data of a PNG or a JPEG of a sound size, written again. */
function pixelsIn(href: string): string | null {
  const [, data] = /^data:image\/(?:png|jpe?g);base64,([A-Za-z\d+/=\s]+)$/i.exec(href) ?? []
  if (data === undefined) return null
  try {
    const signs = atob(data)
    const head = pictureHead(Uint8Array.from(signs, (sign) => sign.charCodeAt(0)))
    if (head === null || head.animated || head.width * head.height > MOST_PIXELS) return null
    return `data:image/${head.kind};base64,${btoa(signs)}`
  } catch {
    return null
  }
}
