import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Site } from '../src/service-worker/site.ts'
import { headerPolicy, policyText } from './policy.ts'
import { sourcesIn } from './in-the-page.ts'
import { STRICT } from './site-headers.ts'

/** Files that only a server needs, or that the service worker must not keep: itself, and the edition in one file. */
const NOT_KEPT = ['_headers', '.htaccess', 'sw.js', 'weloverwogen.html']

const PROGRAM = fileURLToPath(new URL('../src/service-worker/service-worker.ts', import.meta.url))

/** The service worker of a built site, as one script: the same files give the same text. */
export async function serviceWorker(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  // In one block: when its end does not come in, all of it is refused, and the version that stood there stays.
  return `{\nconst SITE = ${JSON.stringify(listed(files))};\n${await compiled()}}\n`
}

/** The list of a version: every file with its sum, and what is sent along with each. */
export function listed(files: ReadonlyMap<string, Uint8Array>): Site {
  const sums = [...files]
    .filter(([path]) => !NOT_KEPT.includes(path))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('base64')])
  const page = Buffer.from(files.get('index.html') ?? '').toString('utf8')
  return {
    fingerprint: createHash('sha256').update(JSON.stringify(sums)).digest('hex').slice(0, 16),
    files: Object.fromEntries(sums),
    headers: { ...STRICT, 'Content-Security-Policy': policyText(headerPolicy(sourcesIn(page))) },
  }
}

async function compiled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: PROGRAM, output: { format: 'iife' } },
    },
  })
  const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not built.')
  return chunk.code
}
