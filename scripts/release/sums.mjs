import { createHash } from 'node:crypto'

/** The sums of files as `sha256sum --check` reads them. */
export function sumsOf(files) {
  const lines = [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
  return Buffer.from(lines.join(''))
}
