import type { Logo } from '@/domain/answers/look'

/** The longest side of a logo in pixels: sharp on paper at its largest. */
export const LONGEST_SIDE = 600
/** The most that a logo adds to every state of a dossier that is kept, in bytes: 64 kB. */
export const MOST_BYTES = 64_000

/** A picture as it was written in one of the ways there are. */
export type Encoded = Logo

/** The size at which a picture is drawn: never larger than it is, and its longest side no longer than is sharp. */
export function drawableSize(width: number, height: number, scale: number) {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height)) * scale
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}

/** The first of the ways, best first, that is small enough to keep; the picture is drawn smaller until there is one. */
export function firstThatFits(waysAt: (scale: number) => readonly (() => Encoded)[]): Encoded {
  for (let scale = 1; ; scale *= 0.8) {
    for (const way of waysAt(scale)) {
      const written = way()
      if ((written.data.length * 3) / 4 <= MOST_BYTES) return written
    }
    if (scale < 0.01) throw new Error('There is no way to write a picture.')
  }
}
