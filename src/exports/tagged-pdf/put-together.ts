import type { jsPDF } from 'jspdf'
import type { Colophon } from './colophon'
import { pdfBytes } from './inside'
import { metadata } from './metadata'
import { packAhead } from './pack-ahead'

/** The file: all pages, with what it says about itself. */
export async function putTogether(paper: jsPDF, colophon: Colophon, pause: () => Promise<void>): Promise<Uint8Array> {
  const { title, subject, author, language, creator, madeOn, fileId, bookmarks } = colophon
  paper.setProperties({
    title: pdfBytes(title),
    subject: pdfBytes(subject),
    author: pdfBytes(author),
    creator,
  })
  // jsPDF knows a list of languages; the file may name any.
  paper.setLanguage(language as Parameters<jsPDF['setLanguage']>[0])
  paper.viewerPreferences({ DisplayDocTitle: true })
  if (bookmarks) paper.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  paper.addMetadata(metadata(colophon), true)
  paper.setCreationDate(madeOn)
  paper.setFileId(fileId)
  const write = await packAhead(paper, pause)
  return bytesOf(write())
}

/**
 * The bytes of a file that jsPDF holds as a string. It always tells a reader how to open; the words that say so
 * are blanked out, in as many characters, so that nothing shifts: how to open is the reader's own choice.
 */
function bytesOf(file: string): Uint8Array {
  const plain = file.replace(/\/OpenAction \[3 0 R \/FitH null\]/, (action) => ' '.repeat(action.length))
  const bytes = new Uint8Array(plain.length)
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at)
  return bytes
}
