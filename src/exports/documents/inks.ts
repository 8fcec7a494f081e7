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
