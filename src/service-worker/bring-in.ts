import type { Site } from './site'

/** Where the files of a version come from, and where they are put. */
export interface Places {
  /** The address of the folder of the site. */
  readonly scope: string
  /** Where this version is kept. */
  readonly cache: {
    match(address: string): Promise<Response | undefined>
    put(address: string, file: Response): Promise<void>
  }
  /** What is kept of any version. */
  readonly kept: (address: string) => Promise<Response | undefined>
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>
}

/** So many at a time: quick on a slow line, and the page keeps its part of it. */
const AT_A_TIME = 4

/**
 * Brings in every file of a version that is not there yet. A file is only kept when it is, to the byte, the one in the list:
 * of a version that is not yet whole on the server, or is changed on the way, it says so by failing.
 */
export async function bringIn({ files }: Site, places: Places): Promise<void> {
  const waiting = Object.entries(files)
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await bringInFile(...next, places)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, lane))
}

/** First what is here already, then what the browser may still have of it, and only then the server itself. */
async function bringInFile(file: string, sum: string, { scope, cache, kept, fetch }: Places): Promise<void> {
  const address = new URL(file, scope).href
  if ((await cache.match(address)) !== undefined) return
  const sources = [
    () => kept(address),
    () => fetch(address, { cache: 'default' }),
    () => fetch(address, { cache: 'reload' }),
  ]
  for (const source of sources) {
    const bytes = await (await source())?.arrayBuffer()
    if (bytes !== undefined && (await sumOf(bytes)) === sum) return cache.put(address, new Response(bytes))
  }
  throw new Error(`${file} is not the one of this version.`)
}

async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', bytes)
  return btoa(String.fromCharCode(...new Uint8Array(sum)))
}
