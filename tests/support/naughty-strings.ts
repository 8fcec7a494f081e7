import { readFileSync } from 'node:fs'

/** The Big List of Naughty Strings: texts that have been known to break programs. Its licence stands beside it. */
export const NAUGHTY_STRINGS = JSON.parse(
  readFileSync('tests/fixtures/naughty-strings/blns.json', 'utf8'),
) as readonly string[]
