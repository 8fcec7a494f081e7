/** What small text needs against its paper. Source: WCAG 2.2, success criterion 1.4.3. */
export const READABLE = 4.5

/** A colour as a person writes it (`#fc0`, `FFCC00`), as `#rrggbb`; null when it is none. */
export function colourIn(text: string): string | null {
  const [, figures] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? []
  if (figures === undefined) return null
  const whole = figures.length === 6 ? figures : figures.replaceAll(/./g, '$&$&')
  return `#${whole.toLowerCase()}`
}

/** How a colour stands out on white paper, 1 (not at all) to 21 (black). Source: WCAG 2.2, contrast ratio. */
export function contrastOnPaper(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map(linear)
  return 1.05 / (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05)
}

/** The colour itself when it can be read on white paper; otherwise the lightest one of the same hue that can. */
export function readableAccent(colour: string): string {
  const channels = channelsOf(colour)
  const brightest = Math.max(...channels)
  for (let level = brightest; level > 0; level--) {
    const darker = written(channels.map((channel) => Math.round((channel * level) / brightest)))
    if (contrastOnPaper(darker) >= READABLE) return darker
  }
  return written(channels)
}

/** Red, green and blue, each 0 to 255. */
function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function written(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
