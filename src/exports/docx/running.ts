import { Footer, Header, Paragraph, type ISectionOptions } from 'docx'
import type { PaperDocument } from '../documents/document'
import type { Desk } from './desk'
import { hex, SHEET, twips } from './measures'
import { inParagraph, type Part } from './part'
import { fieldRuns } from './write-text'
import { runsOf } from './runs-of'

/** The pages of a document: their size, and what stands at their head and foot. */
export function pagesOf({ running, subject }: PaperDocument, desk: Desk): Omit<ISectionOptions, 'children'> {
  const { side, top, bottom } = desk.measures
  const head = () =>
    new Header({ children: [row('Header', oneLine(running.head), runsOf(running.side ?? subject, desk))] })
  const foot = () =>
    new Footer({
      children: [
        row('Footer', oneLine(running.foot), [
          ...fieldRuns('PAGE', '1'),
          ...runsOf(' / ', desk),
          ...fieldRuns('NUMPAGES', '1'),
        ]),
      ],
    })
  return {
    headers: running.first
      ? { default: head() }
      : { default: head(), first: new Header({ children: [new Paragraph({ style: 'Header' })] }) },
    footers: running.first ? { default: foot() } : { default: foot(), first: foot() },
    properties: {
      titlePage: !running.first,
      page: {
        size: { width: twips(SHEET.width), height: twips(SHEET.height) },
        margin: {
          top: twips(top),
          bottom: twips(bottom),
          left: twips(side),
          right: twips(side),
          header: twips(34),
          footer: twips(30),
        },
      },
    },
  }

  function row(style: 'Header' | 'Footer', start: string, end: readonly Part[]): Paragraph {
    const line = { style: 'single', size: 4, color: hex(desk.inks.rule), space: 5 } as const
    return new Paragraph({
      style,
      tabStops: [{ type: 'right', position: twips(desk.measures.width) }],
      border: style === 'Header' ? { bottom: line } : { top: line },
      children: inParagraph([...runsOf(start, desk), ...runsOf('\t', desk), ...end]),
    })
  }
}

/** What fits beside the other end of the line; the title stands in full at the front. */
function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`
}

const LONGEST = 72
