import { unzipSync, zipSync } from 'fflate'

/** A file with the day it was made in place of now, so that the same document is always the same bytes. */
export function repacked(bytes: Uint8Array, madeOn: Date): Uint8Array {
  const parts = unzipSync(bytes)
  const core = new TextDecoder().decode(parts[CORE])
  const dated = core.replaceAll(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, start: string) => `${start}${madeOn.toISOString().replace(/\.\d+Z$/, 'Z')}`,
  )
  return zipSync({ ...parts, [CORE]: new TextEncoder().encode(dated) }, { mtime: FIRST_DAY })
}

const CORE = 'docProps/core.xml'

/** The first day that an archive knows, read by the clock of the machine as an archive does. */
const FIRST_DAY = new Date(1980, 0, 1)
