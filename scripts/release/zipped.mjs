import { zipSync } from 'fflate'

/** The earliest day that a zip can name; a zip that says when it was made is never the same twice. */
const NO_TIME = new Date(1980, 0, 1)

/** Files as a zip: in the order in which they are given, which is by name, and the same bytes on every machine. */
export function zipped(files) {
  const entries = [...files].map(([path, bytes]) => [
    path,
    [new Uint8Array(bytes), { level: 9, mem: 12, mtime: NO_TIME }],
  ])
  return Buffer.from(zipSync(Object.fromEntries(entries)))
}
