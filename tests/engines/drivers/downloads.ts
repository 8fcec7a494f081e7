import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from './browser'
import { until } from './until'

/** A file that a browser has saved. */
export interface Download {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What browsers call a file that is still coming. */
const COMING = /\.(part|crdownload|wkdownload)$/

/** Waits until a file whose name ends like this has come in whole: its end is there, and nothing more is coming. */
export function downloaded({ downloads }: Browser, ending: string, lastWords: string): Promise<Download> {
  return until(`a file *${ending} is saved`, () => {
    const names = readdirSync(downloads)
    const name = names.find((name) => name.endsWith(ending))
    if (name === undefined || names.some((name) => COMING.test(name))) return null
    const path = join(downloads, name)
    const bytes = readFileSync(path)
    return bytes.subarray(-16).toString('latin1').trimEnd().endsWith(lastWords) ? { path, bytes } : null
  })
}
