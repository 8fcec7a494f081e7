import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Alias, type Rolldown } from 'vite'
import { MAIN_PART, placeModules, SHARED } from './place-modules.ts'
import { sumOfOneFile } from './sum-of-one-file.ts'

/** A part of the program: the text of a script, and the names of the parts that it needs beside it. */
export interface Part {
  readonly name: string
  readonly needs: readonly string[]
  readonly text: string
}

/** The whole program as parts, and its style with the files that it names. */
export interface Program {
  readonly parts: readonly Part[]
  readonly style: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

const MAIN = fileURLToPath(new URL('../../src/main.tsx', import.meta.url))

/** Fewer texts come sooner over a line; here there is no line, and a language is one part. */
const FEWER_TEXTS: Alias = { find: /^\.\/first-texts-(\w+)$/, replacement: './texts-$1' }

/** A policy without a server lets a file start no second thread; see decision 21. */
const NO_HELPER: Alias = { find: './helper-address', replacement: './no-helper-address' }

/** Builds the program as parts that name each other, and hold nothing twice. */
export async function buildProgram(root: string, alias: readonly Alias[]): Promise<Program> {
  const places = new Map<string, string>()
  const built = await build({
    configFile: false,
    root,
    base: './',
    mode: 'one-file',
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [FEWER_TEXTS, NO_HELPER, ...alias] },
    plugins: [react(), placeModules(MAIN, places), sumOfOneFile(null)],
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: MAIN,
        // What a build for the web would look up there is not used in a part.
        checks: { emptyImportMeta: false },
        output: {
          format: 'cjs',
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
          codeSplitting: { groups: groupsOf(places) },
        },
      },
    },
  })
  return asProgram([built].flat().flatMap((each) => ('output' in each ? each.output : [])))
}

/** One after the other, because each takes along what it imports as far as that is not taken yet. */
function groupsOf(places: ReadonlyMap<string, string>) {
  const placeOf = (id: string) => places.get(id) ?? MAIN_PART
  const inSeveral = (place: string) => place.includes(SHARED)
  const kinds = [(place: string) => place === MAIN_PART, inSeveral, () => true]
  return kinds.map((belongs, rank) => ({
    debugName: 'parts',
    priority: kinds.length - rank,
    name: (id: string) => (belongs(placeOf(id)) ? placeOf(id) : null),
  }))
}

function asProgram(outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Program {
  const chunks = outputs.filter((output) => output.type === 'chunk')
  const assets = outputs.filter((output) => output.type === 'asset')
  return {
    parts: chunks.map(asPart).sort((a, b) => (a.name < b.name ? -1 : 1)),
    style: assets
      .filter(({ fileName }) => fileName.endsWith('.css'))
      .map(({ source }) => String(source))
      .join(''),
    files: new Map(assets.map(({ fileName, source }) => [fileName, Buffer.from(source)])),
  }
}

function asPart({ fileName, imports, code }: Rolldown.OutputChunk): Part {
  const name = fileName.replace(/\.js$/, '')
  const text = `weloverwogenPart(${JSON.stringify(name)},function(exports,require){"use strict";${code.trim()}\n})`
  // As bytes it would become another text, with another hash.
  if (/\p{Surrogate}/u.test(text)) throw new Error(`The part ${name} holds half a character.`)
  return { name, needs: imports.map((file) => file.replace(/\.js$/, '')), text }
}
