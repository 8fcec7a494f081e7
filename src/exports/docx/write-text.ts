import type { IParagraphOptions } from 'docx'
import type { Block, Heading, List, Paragraph, StyleName, Words } from '../documents/block'
import type { Desk } from './desk'
import type { ParagraphDraft } from './draft'
import { BULLETS, NUMBERS } from './lists'
import { twips } from './measures'
import { inParagraph, Part } from './part'
import { runOf, runsOf, textOf } from './runs-of'
import { startsFromRight } from './scripts'
import { signed } from './write-picture'

/** The styles that a reader finds in the list of Word, for what a text is in its document. */
export const STYLE_IDS: Readonly<Record<StyleName, string>> = {
  title: 'Title',
  signal: 'Signal',
  h1: 'Heading1',
  h2: 'Heading2',
  h3: 'Heading3',
  lead: 'Lead',
  body: 'Normal',
  small: 'Small',
  label: 'Label',
  strong: 'StrongText',
}

const HEADING_STYLES: Readonly<Record<Heading['level'], StyleName>> = { 0: 'title', 1: 'h1', 2: 'h2', 3: 'h3' }

/** A heading of Word itself, with a place for links to lead to. */
export function writeHeading({ level, text, number, anchor }: Heading, desk: Desk): ParagraphDraft {
  const style = HEADING_STYLES[level]
  const counted: Words = number === undefined ? [] : [{ text: `${number}\t`, ink: 'brand' }]
  const place = desk.bookmarks.get(anchor)
  const runs = [...runsOf(counted, desk), ...runsOf(text, desk)]
  const marked =
    place === undefined
      ? runs
      : [
          new Part('w:bookmarkStart', { 'w:id': place.id, 'w:name': place.name }),
          ...runs,
          new Part('w:bookmarkEnd', { 'w:id': place.id }),
        ]
  return {
    kind: 'paragraph',
    options: {
      style: STYLE_IDS[style],
      children: inParagraph(marked),
      ...(number === undefined ? {} : hanging(desk.measures.styles[style].size)),
      ...(text.length > WHOLE ? { keepLines: false, keepNext: false } : {}),
      ...direction(text),
    },
    before: desk.measures.styles[style].before,
  }
}

/** A heading of more characters than this may be broken over pages: held together it would leave one empty. */
const WHOLE = 240

/** Room for the number of a heading, as its letters are large. */
function hanging(size: number): Pick<IParagraphOptions, 'indent'> {
  const room = twips(Math.round(size * 1.5))
  return { indent: { left: room, hanging: room } }
}

/** `front` for what stands around the title of the document. */
export function writeParagraph(
  { words, style = 'body', sign, withNext }: Paragraph,
  desk: Desk,
  front = false,
): ParagraphDraft {
  return {
    kind: 'paragraph',
    options: {
      style: front && style === 'lead' ? 'Subtitle' : STYLE_IDS[style],
      children: inParagraph([...signed(sign, desk), ...runsOf(words, desk)]),
      ...(withNext === true ? { keepNext: true } : {}),
      ...direction(textOf(words)),
    },
    before: desk.measures.styles[style].before,
  }
}

/** Items of a list of Word itself; every counted list begins at one. */
export function writeList({ counted = false, items }: List, desk: Desk): readonly ParagraphDraft[] {
  const numbering = counted
    ? { reference: NUMBERS, level: 0, instance: desk.nextList() }
    : { reference: BULLETS, level: 0, instance: 0 }
  return items.map((words, index) => ({
    kind: 'paragraph',
    options: {
      style: counted ? 'ListNumber' : 'ListBullet',
      numbering,
      children: inParagraph(runsOf(words, desk)),
      // The first item and the last one are never alone on a page.
      ...(index === 0 && items.length > 1 ? { keepNext: true } : {}),
      ...direction(textOf(words)),
    },
    before: 0,
  }))
}

/** What a person wrote, beside a line. */
export function writeNote(words: string, desk: Desk): ParagraphDraft {
  return {
    kind: 'paragraph',
    options: { style: 'Note', children: inParagraph(runsOf(words, desk)), ...direction(words) },
    before: 2,
  }
}

/**
 * What belongs here, as the placeholder of a content control: one click takes the whole, the first letter typed takes its
 * place, in the style of the text around it, and the control is gone.
 */
export function writeGuidance({ words }: Extract<Block, { kind: 'guidance' }>, desk: Desk): ParagraphDraft {
  const control = new Part('w:sdt', {}, [
    new Part('w:sdtPr', {}, [new Part('w:temporary', {}), new Part('w:showingPlcHdr', {})]),
    new Part('w:sdtContent', {}, runsOf(words, desk, 'PlaceholderText')),
  ])
  return {
    kind: 'paragraph',
    options: { style: 'Normal', children: inParagraph([control]), ...direction(words) },
    before: 0,
  }
}

/** A thin line over the width of the text. */
export function writeRule(): ParagraphDraft {
  return { kind: 'paragraph', options: { style: 'Rule' }, before: 6 }
}

/** A field that Word works out, with what it says until then. */
export function fieldRuns(instruction: string, result: string): readonly Part[] {
  return [
    runOf(new Part('w:fldChar', { 'w:fldCharType': 'begin' })),
    runOf(new Part('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])),
    runOf(new Part('w:fldChar', { 'w:fldCharType': 'separate' })),
    runOf(new Part('w:t', {}, [result])),
    runOf(new Part('w:fldChar', { 'w:fldCharType': 'end' })),
  ]
}

function direction(text: string): { readonly bidirectional?: true } {
  return startsFromRight(text) ? { bidirectional: true } : {}
}
