import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { asOneScript } from './site-list.ts'

const PROGRAM = fileURLToPath(new URL('../src/service-worker/service-worker.ts', import.meta.url))

/** The service worker of a built site, as one script: the same files give the same text. */
export async function serviceWorker(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  return asOneScript(files, await compiled())
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
