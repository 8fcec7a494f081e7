// Cuts the fonts of the screen out of Source Sans 3: three weights, each in four parts of which a browser only
// fetches what a page needs, without hinting, with kerning and tabular figures; and writes the style sheet that
// names them. The family is renamed, because the licence reserves the name 'Source' for the uncut fonts.
// Run by hand after a new release of the fonts: node scripts/cut-fonts.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { renamed } from './rename-font.mjs'

const FAMILY = 'Weloverwogen Sans'
/** `wide`: how wide its running text is, against that of each stand-in in the weight that takes its place. */
const WEIGHTS = [
  {
    weight: 400,
    style: 'Regular',
    from: '400Regular/SourceSans3_400Regular.ttf',
    wide: { arial: 0.93, roboto: 0.9353, dejavu: 0.808 },
  },
  {
    weight: 600,
    style: 'SemiBold',
    from: '600SemiBold/SourceSans3_600SemiBold.ttf',
    wide: { arial: 0.896, roboto: 0.9495, dejavu: 0.7367 },
  },
  {
    weight: 700,
    style: 'Bold',
    from: '700Bold/SourceSans3_700Bold.ttf',
    wide: { arial: 0.921, roboto: 0.9762, dejavu: 0.7575 },
  },
]
/** What machines have of their own: Windows and Apple the first, Android the second, Linux one of the first or the last. */
const STAND_INS = {
  arial: { family: `${FAMILY} Stand-in`, local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'] },
  roboto: { family: `${FAMILY} Stand-in for Android`, local: ['Roboto'] },
  dejavu: { family: `${FAMILY} Stand-in for Linux`, local: ['DejaVu Sans'] },
}
const PARTS = {
  latin:
    'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2010-2027, U+202F-203A, U+20AC, U+2122, U+2190-2193, U+2212, U+2248, U+2264-2265',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02AF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0',
  greek: 'U+0370-03FF, U+1F00-1FFF',
  cyrillic: 'U+0400-052F, U+2116',
}
const UNUSED = ['DSIG', 'STAT', 'gasp', 'meta', 'fpgm', 'prep', 'cvt ']
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum']
/** Copyright and licence travel along. */
const NAMES = [0, 13, 14]
/** Of Source Sans 3, in thousandths of its size. */
const METRICS = { ascent: 1024, descent: 400 }

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}src/ui/fonts`
await mkdir(folder, { recursive: true })

const faces = []
for (const { weight, style, from, wide } of WEIGHTS) {
  const original = await readFile(`${root}node_modules/@expo-google-fonts/source-sans-3/${from}`)
  for (const [part, range] of Object.entries(PARTS)) {
    const characters = charactersIn(range)
    const cut = await subsetFont(original, characters, {
      targetFormat: 'truetype',
      noHinting: true,
      dropTables: UNUSED,
      keepFeatures: FEATURES,
    })
    const font = await subsetFont(renamed(cut, FAMILY, style), characters, {
      targetFormat: 'woff2',
      preserveNameIds: NAMES,
    })
    const file = `sans-${weight}-${part}.woff2`
    await writeFile(`${folder}/${file}`, font)
    console.log(`${file}: ${font.length} bytes`)
    faces.push(
      face({
        weight,
        src: `url('./${file}') format('woff2')`,
        rest: { 'font-display': 'swap', 'unicode-range': range },
      }),
    )
  }
  for (const [name, { family, local }] of Object.entries(STAND_INS))
    faces.push(
      face({
        weight,
        family,
        src: local.map((font) => `local('${font}${weight === 400 ? '' : ' Bold'}')`).join(', '),
        rest: standIn(wide[name]),
      }),
    )
}
await writeFile(`${folder}/fonts.css`, `/* Written by scripts/cut-fonts.mjs. */\n${faces.join('\n')}`)

/** Until a font has come in, a font of the machine takes its place, made as wide and as high, so that nothing moves. */
function standIn(wide) {
  const high = (value) => `${(value / 10 / wide).toFixed(2)}%`
  return {
    'size-adjust': `${(wide * 100).toFixed(2)}%`,
    'ascent-override': high(METRICS.ascent),
    'descent-override': high(METRICS.descent),
    'line-gap-override': '0%',
  }
}

function face({ weight, family = FAMILY, src, rest }) {
  const lines = { 'font-family': `'${family}'`, 'font-weight': weight, src, ...rest }
  return `@font-face {\n${Object.entries(lines)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`
}

function charactersIn(range) {
  return range
    .split(', ')
    .flatMap((one) => {
      const [first, last = first] = one
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
}
