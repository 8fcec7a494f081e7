import { jsPDF } from 'jspdf'
import regular from '../fonts/report-sans-regular.ttf?inline'
import semibold from '../fonts/report-sans-semibold.ttf?inline'
import type { Face, Weight } from '../writing/face'
import type { Colophon } from './colophon'
import { insideOf, pdfBytes, setVersion, type FontEntry } from './inside'
import { metadata } from './metadata'

export const FAMILY = 'Report Sans'
const FILES = { regular, bold: semibold } as const

/** How jsPDF names our two weights. */
export const FONT_STYLES: Readonly<Record<Weight, string>> = { regular: 'normal', bold: 'bold' }

/** An empty document with its fonts. */
export function openPaper(): jsPDF {
  const paper = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 2 })
  for (const weight of ['regular', 'bold'] as const) {
    paper.addFileToVFS(`${weight}.ttf`, FILES[weight].slice(FILES[weight].indexOf(',') + 1))
    paper.addFont(`${weight}.ttf`, FAMILY, FONT_STYLES[weight], undefined, 'Identity-H')
  }
  setVersion(paper)
  return paper
}

/** The file: all pages, with what it says about itself. */
export function putTogether(paper: jsPDF, colophon: Colophon): Uint8Array {
  const { title, subject, author, language, madeOn, fileId, bookmarks } = colophon
  paper.setProperties({
    title: pdfBytes(title),
    subject: pdfBytes(subject),
    author: pdfBytes(author),
    creator: 'Weloverwogen',
  })
  paper.setLanguage(language === 'en' ? 'en' : 'nl')
  paper.viewerPreferences({ DisplayDocTitle: true })
  if (bookmarks) paper.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  paper.addMetadata(metadata(colophon), true)
  paper.setCreationDate(madeOn)
  paper.setFileId(fileId)
  return bytesOf(paper.output())
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

/** What writing asks of the fonts of a document. */
export function faceOf(paper: jsPDF): Face {
  const fonts: Readonly<Record<Weight, FontEntry>> = {
    regular: insideOf(paper).getFont(FAMILY, FONT_STYLES.regular),
    bold: insideOf(paper).getFont(FAMILY, FONT_STYLES.bold),
  }
  const widths = { regular: new Map<number, number>(), bold: new Map<number, number>() }
  const advance = (code: number, weight: Weight): number => {
    const known = widths[weight].get(code)
    if (known !== undefined) return known
    const { metadata } = fonts[weight]
    const width = metadata.widthOfGlyph(metadata.characterToGlyph(code)) / 1000
    widths[weight].set(code, width)
    return width
  }
  return {
    has: (code) => Object.values(fonts).every(({ metadata }) => metadata.characterToGlyph(code) !== 0),
    width: (text, weight, size) => {
      let sum = 0
      for (let at = 0; at < text.length; at++) sum += advance(text.charCodeAt(at), weight)
      return sum * size
    },
  }
}
