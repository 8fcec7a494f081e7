import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { minifySync, type Alias, type Plugin } from 'vite'
import { drawn } from './first-page.ts'
import { inlineScript } from './one-file/inline-script.ts'
import { buildProgram } from './one-file/program.ts'
import { sumOfOneFile } from './one-file/sum-of-one-file.ts'
import { writePage } from './one-file/write-page.ts'

export const ONE_FILE = 'weloverwogen.html'

/** Lays the edition in one file beside the site, and tells the site the SHA-256 of that file. */
export function oneFile(): readonly Plugin[] {
  let building: Promise<string> | null = null
  let start = (): Promise<string | null> => Promise.resolve(null)
  return [
    {
      name: 'one-file',
      configResolved({ command, root, resolve: { alias } }) {
        if (command === 'build') start = () => (building ??= buildOneFile(root, alias))
      },
      async generateBundle() {
        const source = await start()
        if (source !== null) this.emitFile({ type: 'asset', fileName: ONE_FILE, source })
      },
    },
    sumOfOneFile(async () => {
      const file = await start()
      return file === null ? null : createHash('sha256').update(file).digest('hex')
    }),
  ]
}

/** The whole text of the file. */
export async function buildOneFile(root: string, alias: readonly Alias[]): Promise<string> {
  const [{ markup, script }, program, guard, start, template, icon] = await Promise.all([
    drawn(),
    buildProgram(root, alias),
    inlineScript('guard'),
    inlineScript('start'),
    readFile(`${root}/index.html`, 'utf8'),
    readFile(`${root}/public/icon.svg`, 'utf8'),
  ])
  const look = minifySync('first-look.js', script).code.trim()
  return writePage({ template, markup, icon, program, scripts: { guard, look, start } })
}
