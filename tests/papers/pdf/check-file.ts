import { ask } from '../tools'
import { isDictionary, textIn, wordIn, type PdfValue } from './pdf-objects'
import type { PdfPaper } from './pdf-paper'

/** What qpdf finds wrong with how the file is built. */
export async function checkBuild({ path }: PdfPaper): Promise<readonly string[]> {
  const { status, printed, errors } = await ask('qpdf', ['--check', path])
  if (status === 0 && !/warning/i.test(printed + errors)) return []
  return `${printed}${errors}`.split('\n').filter((line) => /warning|error/i.test(line))
}

/** What makes a reader do something, or go somewhere, by itself. */
const ACTIVE: ReadonlySet<string> = new Set([
  '/JS',
  '/JavaScript',
  '/Launch',
  '/URI',
  '/EmbeddedFile',
  '/EmbeddedFiles',
  '/SubmitForm',
  '/ImportData',
  '/GoToR',
  '/RichMedia',
  '/OpenAction',
  '/AA',
  '/AcroForm',
  '/XFA',
])

/** Every name in any object that would make a reader act. */
export async function checkNothingActs(paper: PdfPaper): Promise<readonly string[]> {
  const { all, trailer } = await paper.objects()
  const found: string[] = []
  const walk = (value: PdfValue, place: string): void => {
    if (typeof value === 'string' && ACTIVE.has(value)) found.push(`${value} in ${place}`)
    if (Array.isArray(value)) value.forEach((one: PdfValue) => walk(one, place))
    if (!isDictionary(value)) return
    for (const [name, inner] of Object.entries(value)) {
      if (ACTIVE.has(name)) found.push(`${name} in ${place}`)
      walk(inner, place)
    }
  }
  for (const [name, value] of all) walk(value, name)
  walk(trailer, 'trailer')
  return found
}

/** What is wrong with what the file says about itself in XML. */
export async function checkMetadata(paper: PdfPaper): Promise<readonly string[]> {
  const { catalog } = await paper.objects()
  const [number = ''] = wordIn(catalog['/Metadata']).split(' ')
  const { printed } = await ask('qpdf', [`--show-object=${number}`, '--filtered-stream-data', paper.path])
  const { status, errors } = await ask('xmllint', ['--noout', '--nonet', '-'], printed)
  return [
    ...(status === 0 ? [] : [`not well-formed: ${errors.slice(0, 200)}`]),
    ...(printed.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['no claim of PDF/UA-1']),
    ...(printed.includes(`<rdf:li>${paper.order.language}</rdf:li>`) ? [] : ['no language in the metadata']),
  ]
}

/** What is wrong with what a reader shows of the file before its first page. */
export async function checkFront(paper: PdfPaper): Promise<readonly string[]> {
  const { printed } = await ask('pdfinfo', ['-enc', 'UTF-8', paper.path])
  const shown = new Map(Array.from(printed.matchAll(/^([A-Za-z ]+): *(.*)$/gm), ([, name, value]) => [name, value]))
  const { catalog, ...objects } = await readOf(paper)
  const wanted: readonly (readonly [string, string | undefined, string])[] = [
    ['Tagged', shown.get('Tagged'), 'yes'],
    ['JavaScript', shown.get('JavaScript'), 'no'],
    ['Encrypted', shown.get('Encrypted'), 'no'],
    ['Form', shown.get('Form'), 'none'],
    ['Lang', textIn(catalog['/Lang']), paper.order.language],
    ['DisplayDocTitle', objects.preferences['/DisplayDocTitle'] === true ? 'yes' : 'no', 'yes'],
  ]
  const flaws = wanted.filter(([, is, be]) => is !== be).map(([name, is, be]) => `${name} is ${is}, not ${be}`)
  return (shown.get('Title') ?? '').trim() === '' ? [...flaws, 'no title'] : flaws
}

async function readOf(paper: PdfPaper) {
  const objects = await paper.objects()
  const { catalog } = objects
  return { catalog, preferences: objects.dictionary(catalog['/ViewerPreferences']) }
}
