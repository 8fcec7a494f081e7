import type { Logo } from '@/domain/answers/look'
import { pictureHead } from '@/platform/pictures/picture-head'
import { fromBase64 } from './base64'

/** The longest base64 of a logo: 96 kB. What this program makes stays under 64 kB. */
export const LOGO_DATA = 131_072
/** The longest side of a logo, in pixels: a small file can be a picture that no memory holds. */
export const LOGO_SIDE = 1_200

/** Whether the bytes of a logo begin as a still picture of the kind and the size that it says. */
export function isLogo({ kind, data, width, height }: Logo): boolean {
  const bytes = fromBase64(data)
  const head = bytes === null ? null : pictureHead(bytes)
  return head !== null && !head.animated && head.kind === kind && head.width === width && head.height === height
}
