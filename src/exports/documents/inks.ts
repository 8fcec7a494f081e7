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
} as const
export type Ink = keyof typeof INKS
