import { createHash } from 'node:crypto'
import type { Site } from '../src/service-worker/site.ts'
import { sourcesIn } from './in-the-page.ts'
import { headerPolicy, policyText } from './policy.ts'
import { STRICT } from './site-headers.ts'

/** Files that only a server needs, or that the service worker must not keep: itself, and the edition in one file. */
const NOT_KEPT = ['_headers', '.htaccess', 'sw.js', 'weloverwogen.html']

/** The list of a version: every file with its sum, and what is sent along with each. The same files give the same list. */
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

/** A list and the program that reads it. In one block: when its end does not come in, all of it is refused, and nothing changes. */
export function asOneScript(files: ReadonlyMap<string, Uint8Array>, program: string): string {
  return `{\nconst SITE = ${JSON.stringify(listed(files))};\n${program.trim()}\n}\n`
}

/** The program in such a script. */
export function programIn(script: string): string {
  return script.split('\n').slice(2, -2).join('\n')
}
