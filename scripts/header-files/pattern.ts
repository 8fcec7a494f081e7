import type { HeaderRule } from '../site-headers.ts'

/** A pattern for the end of an address, in whatever folder the site stands. */
export function patternOf(files: HeaderRule['files']): string {
  const names = files.map((file) => file.replaceAll('.', '\\.').replace(/\*$/, '[^/]+'))
  return `/(${names.join('|')})$`
}
