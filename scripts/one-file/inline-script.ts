import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A script of src/one-file/ with all it imports, as one text that stands in the page as it is. */
export async function inlineScript(name: 'guard' | 'start'): Promise<string> {
  const built = await build({
    configFile: false,
    mode: 'one-file',
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../src/one-file/${name}.ts`, import.meta.url)),
        output: { format: 'iife', comments: false },
      },
    },
  })
  const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (script?.type !== 'chunk') throw new Error(`There is no script ${name}.`)
  return script.code.trim()
}
