import { isHere, type PaperTool } from '../tools'
import { checkBuild, checkFront, checkMetadata, checkNothingActs } from './check-file'
import { checkMargins, checkOverlaps, checkTwoPages } from './check-layout'
import { checkElements, checkHeadingLevels, checkStretches } from './check-tags'
import { checkHeadings, checkPainted, checkReading } from './check-words'
import type { PdfPaper } from './pdf-paper'

/** Something that is true of every PDF. */
export interface PdfCheck {
  readonly truth: string
  readonly needs: readonly PaperTool[]
  /** What speaks against it, in words. */
  readonly against: (paper: PdfPaper) => Promise<readonly string[]>
}

const ALL: readonly PdfCheck[] = [
  { truth: 'is well built to qpdf', needs: ['qpdf'], against: checkBuild },
  { truth: 'does nothing by itself', needs: ['qpdf'], against: checkNothingActs },
  { truth: 'has metadata in good XML', needs: ['qpdf', 'xmllint'], against: checkMetadata },
  { truth: 'has a title, a language and tags', needs: ['qpdf', 'poppler'], against: checkFront },
  {
    truth: 'has words for figures, scopes for header cells and targets for links',
    needs: ['qpdf'],
    against: checkElements,
  },
  { truth: 'has all that is painted in its tree, once', needs: ['qpdf'], against: checkStretches },
  { truth: 'skips no level of heading', needs: ['qpdf'], against: checkHeadingLevels },
  { truth: 'has the headings of the document, in order', needs: ['poppler'], against: checkHeadings },
  { truth: 'reads every text, whole and in order', needs: ['poppler'], against: checkReading },
  { truth: 'gives every text back as it is painted', needs: ['poppler'], against: checkPainted },
  { truth: 'has two pages when it is for a board', needs: [], against: checkTwoPages },
  { truth: 'prints no text over another', needs: [], against: checkOverlaps },
  { truth: 'prints every text within the margins', needs: [], against: checkMargins },
  // Last, because veraPDF reads a paper beside the others from when it is made.
  { truth: 'is PDF/UA-1 to veraPDF', needs: ['verapdf'], against: async ({ verdict }) => (await verdict).failed },
]

/** The checks that can be done on this machine. */
export const PDF_CHECKS: readonly PdfCheck[] = ALL.filter(({ needs }) => needs.every(isHere))
