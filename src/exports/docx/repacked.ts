import { unzipSync, zipSync, type ZipOptions, type ZippableFile } from 'fflate'

/** A file with the day it was made in place of now, so that the same document is always the same bytes. */
export function repacked(bytes: Uint8Array, madeOn: Date): Uint8Array {
  const parts = unzipSync(bytes)
  const core = new TextDecoder().decode(parts[CORE])
  const dated = core.replaceAll(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, start: string) => `${start}${madeOn.toISOString().replace(/\.\d+Z$/, 'Z')}`,
  )
  const files = Object.entries({ ...parts, [CORE]: new TextEncoder().encode(dated) })
  const levels = files.map(([path, content]): [string, ZippableFile] => [path, [content, levelOf(path)]])
  return zipSync(Object.fromEntries(levels), { mtime: FIRST_DAY })
}

/** Pictures of pixels are packed already. */
function levelOf(path: string): ZipOptions {
  return { level: /\.(png|jpg)$/.test(path) ? 0 : 6 }
}

const CORE = 'docProps/core.xml'

/** The first day that an archive knows, read by the clock of the machine as an archive does. */
const FIRST_DAY = new Date(1980, 0, 1)
