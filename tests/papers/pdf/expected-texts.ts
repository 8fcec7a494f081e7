import type { Block, Piece, Words } from '@/exports/documents/block'
import type { PaperDocument } from '@/exports/documents/document'
import { isOwn } from '@/exports/pdf/writing/stretches'
import { writable } from '@/exports/pdf/writing/writable'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'

/** A text that a paper was to say. */
export interface ExpectedText {
  readonly kind: 'heading' | 'running' | 'cell' | 'drawn'
  readonly text: string
  /** Whether it may end in an ellipsis. */
  readonly mayEnd: boolean
}

/** Every text of a document, in reading order. */
export function expectedTexts({ sections }: PaperDocument): readonly ExpectedText[] {
  return sections
    .flatMap((blocks) => blocks.flatMap(textsOf))
    .filter(({ text }) => formsOf(text).some((form) => form !== ''))
}

/** The text of every heading with its number, in order. */
export function expectedHeadings({ sections }: PaperDocument): readonly ExpectedText[] {
  // One of a sign that no font has is there too, as a box.
  return sections.flatMap((blocks) => blocks.flatMap(textsOf)).filter(({ kind }) => kind === 'heading')
}

function textsOf(block: Block): readonly ExpectedText[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: `${block.number ?? ''}${block.text}`, mayEnd: true }]
    case 'paragraph':
      return [running(block.words, block.most)]
    case 'list':
      return block.items.flatMap((words, index) => [
        { kind: 'drawn', text: block.counted === true ? `${index + 1}.` : '•', mayEnd: false } as const,
        running(words, block.most),
      ])
    case 'table':
      return [
        ...block.head.map((text) => cell(text)),
        ...block.rows.flatMap((row) => block.columns.map((_, index) => cell(row[index]?.words ?? ''))),
      ]
    case 'figure':
      return block.drawing.shapes.flatMap((shape) =>
        shape.kind === 'text' ? [{ kind: 'drawn', text: shape.text, mayEnd: false } as const] : [],
      )
    case 'labelled':
      return [{ ...running(block.label), mayEnd: true }, ...block.blocks.flatMap(textsOf)]
    case 'beside':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(textsOf))
    case 'contents':
      return block.entries.flatMap(({ number, level, text }) => [
        { kind: 'drawn', text: `${level === 1 ? (number ?? '') : ''}${text}`, mayEnd: true } as const,
      ])
    case 'note':
    case 'guidance':
      return [running(block.words)]
    case 'signatures':
      return [...block.head, ...block.parties].map((text) => cell(text))
    case 'keyed':
      return [...block.key, ...block.blocks].flatMap(textsOf)
    case 'panel':
    case 'wide':
    case 'ledger':
    case 'together':
      return block.blocks.flatMap(textsOf)
    case 'rule':
    case 'gap':
    case 'new-page':
      return []
  }
}

function running(words: Words, most?: number): ExpectedText {
  return { kind: 'running', text: plain(words), mayEnd: most !== undefined }
}

function cell(words: Words): ExpectedText {
  return { kind: 'cell', text: plain(words), mayEnd: false }
}

function plain(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }: Piece) => text).join('')
}

/**
 * A text without what no reader of a PDF keeps: spaces, controls, signs without a form. Letters stand apart from their
 * accents, which could else grow together with what stands before them on the page. The sign that a text is shortened
 * with stays one sign: as three dots it could take those of the next text for its own.
 */
export function bare(text: string): string {
  return text.split(ELLIPSIS).map(apart).join(ELLIPSIS)
}

/** What ends a text that was cut. */
export const ELLIPSIS = '…'

function apart(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKD')
}

/** A text, and the same with a box for every sign that the font lacks, as a reader may find it. */
export function formsOf(text: string): readonly string[] {
  const forms = [bare(text), bare(writable(text, FACE))]
  return [...new Set(forms)]
}

/** Whether some of a text is drawn, so that readers may give it in an order of their own; what they give is tried elsewhere. */
export function isDrawn(text: string): boolean {
  return !isOwn(writable(text, FACE), FACE)
}

const FACE = faceOf(await openPaper(async () => {}))
