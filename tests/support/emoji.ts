import { readFileSync } from 'node:fs'

/** Five hundred of all that Unicode counts as one emoji: joined, flagged, and in every colour of skin. */
export const EMOJI: readonly string[] = readFileSync('tests/fixtures/unicode/emoji-sample.txt', 'utf8')
  .split('\n')
  .filter((line) => /^[0-9A-F]/.test(line))
  .map((line) => line.slice(0, line.indexOf(';')).trim().split(' '))
  .map((codes) => String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16))))
