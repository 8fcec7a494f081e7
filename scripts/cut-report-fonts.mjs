// Cuts the two fonts of the reports out of Source Sans 3: the scripts of Europe and Vietnam, punctuation,
// arrows and checks, without hinting and without layout tables, which the makers of PDF and Word files do not read.
// The family is renamed, because the licence reserves the name 'Source' for the uncut fonts.
// Run by hand after a new release of the fonts: node scripts/cut-report-fonts.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { renamed } from './rename-font.mjs'

const FAMILY = 'Report Sans'
const CUTS = [
  { style: 'Regular', from: '400Regular/SourceSans3_400Regular.ttf', to: 'report-sans-regular.ttf' },
  { style: 'SemiBold', from: '600SemiBold/SourceSans3_600SemiBold.ttf', to: 'report-sans-semibold.ttf' },
]
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x52f],
  [0x1e00, 0x206f],
  [0x20a0, 0x20cf],
  [0x2100, 0x22ff],
  [0x25a0, 0x27bf],
]
const UNUSED = ['GPOS', 'GSUB', 'GDEF', 'DSIG', 'STAT', 'gasp', 'meta', 'fpgm', 'prep', 'cvt ']

const root = fileURLToPath(new URL('..', import.meta.url))
const characters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
).join('')

for (const { style, from, to } of CUTS) {
  const original = await readFile(`${root}node_modules/@expo-google-fonts/source-sans-3/${from}`)
  const cut = await subsetFont(original, characters, {
    targetFormat: 'truetype',
    noLayoutClosure: true,
    noHinting: true,
    dropTables: UNUSED,
  })
  const font = renamed(cut, FAMILY, style)
  await writeFile(`${root}src/exports/fonts/${to}`, font)
  console.log(`${to}: ${original.length} -> ${font.length} bytes`)
}
