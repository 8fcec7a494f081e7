import { Paragraph } from 'docx'
import type { Contents, Heading } from '../documents/block'
import type { Desk } from './desk'
import { inParagraph, Part, saying } from './part'
import { runOf, runsOf } from './runs-of'

/**
 * A table of contents that Word keeps up to date when asked to. Until then it says what the headings say, each a link;
 * the pages come with the first update, because only Word knows how it breaks them and a wrong number is worse than none.
 */
export function writeContents({ entries }: Contents, desk: Desk): readonly Part[] {
  if (entries.length === 0) return []
  const depth = Math.max(...entries.map(({ level }) => level))
  const paragraphs = entries.map((entry, index) => {
    const children = [
      ...(index === 0 ? begin(depth) : []),
      ...entryRuns(entry, desk),
      ...(index === entries.length - 1 ? [runOf(mark('end'))] : []),
    ]
    return new Paragraph({ style: `TOC${Math.max(1, entry.level)}`, children: inParagraph(children) })
  })
  return [
    new Part('w:sdt', {}, [
      new Part('w:sdtPr', {}, [
        new Part('w:docPartObj', {}, [
          saying('w:docPartGallery', 'Table of Contents'),
          new Part('w:docPartUnique', {}),
        ]),
      ]),
      new Part('w:sdtContent', {}, paragraphs),
    ]),
  ]
}

function begin(depth: number): readonly Part[] {
  const instruction = ` TOC \\o "1-${depth}" \\h \\z `
  return [
    runOf(mark('begin')),
    runOf(new Part('w:instrText', { 'xml:space': 'preserve' }, [instruction])),
    runOf(mark('separate')),
  ]
}

function mark(type: 'begin' | 'separate' | 'end'): Part {
  return new Part('w:fldChar', { 'w:fldCharType': type })
}

function entryRuns({ number, text, anchor }: Heading, desk: Desk): readonly Part[] {
  const counted = number === undefined ? '' : `${number}\t`
  return runsOf([{ text: `${counted}${text}`, to: anchor }], desk, 'ContentsLink')
}
