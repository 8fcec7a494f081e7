/** What is drawn with, by meaning; the same values as the light theme of the screen, on white for print. */
export const INKS = {
  ink: '#1e2329',
  quiet: '#565f68',
  line: '#d9d2c5',
  edge: '#7d766a',
  paper: '#ffffff',
  surface: '#ffffff',
  tint: '#f7f3eb',
  depth: '#0f4c5c',
  progress: '#a94d14',
  accent: '#1e2329',
  /** Numbers, labels and edges, which may take the colour of an organisation. */
  brand: '#0f4c5c',
  /** A line across the page, which may take it too. */
  rule: '#d9d2c5',
} as const
export type Ink = keyof typeof INKS

/** The inks with the colour of an organisation; pictures keep theirs, as those have a meaning. */
export function inksWith(accent: string | undefined): Readonly<Record<Ink, string>> {
  return accent === undefined ? INKS : { ...INKS, brand: accent, rule: accent }
}

/** All that is drawn in black, and what lies behind it white: a laser printer then draws thin lines and small boxes whole. */
export const IN_BLACK: Readonly<Record<Ink, string>> = {
  ink: '#000000',
  quiet: '#000000',
  line: '#000000',
  edge: '#000000',
  paper: '#ffffff',
  surface: '#ffffff',
  tint: '#ffffff',
  depth: '#000000',
  progress: '#000000',
  accent: '#000000',
  brand: '#000000',
  rule: '#000000',
}
