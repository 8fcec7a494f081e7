import { Document, Packer, type FileChild } from 'docx'
import type { PaperDocument } from '../documents/document'
import { breathe, type ExportInput } from '../export-input'
import { deskFor, type Desk } from './desk'
import { finished, type Draft } from './draft'
import { legalText } from '../legal-text'
import { LISTS } from './lists'
import { localeOf } from './locale'
import { drawPictures } from './pictures/pictures'
import { repacked } from './repacked'
import { pagesOf } from './running'
import { stylesOf } from './styles'
import { oneByOne } from './write-blocks'
import { withLogo } from './write-logo'

/** A document as the bytes of a Word file, to read and to write on in: the same bytes for the same input. */
export async function renderDocx(document: PaperDocument, input: ExportInput): Promise<Uint8Array> {
  await breathe(input)
  const desk = deskFor(document, await drawPictures(document, input))
  const children = await writeSections(document, desk, input)
  await breathe(input)
  const author = legalText(document.author)
  const file = new Document({
    title: legalText(document.title),
    subject: legalText(document.subject),
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(desk, localeOf(input.language)),
    numbering: LISTS,
    compatibility: { version: 15 },
    sections: [{ ...pagesOf(document, desk), children }],
  })
  const bytes = await Packer.pack(file, 'uint8array')
  await breathe(input)
  return repacked(bytes, input.madeOn)
}

async function writeSections({ sections, logo }: PaperDocument, desk: Desk, input: ExportInput): Promise<FileChild[]> {
  const drafts: Draft[] = []
  for (const [index, blocks] of sections.entries()) {
    for (const written of oneByOne(blocks, desk)) {
      drafts.push(...written)
      await breathe(input)
    }
    input.onProgress?.(index + 1, sections.length)
    await breathe(input)
  }
  return [...finished(logo === undefined ? drafts : withLogo(drafts, logo, desk))]
}
