import type { XmlComponent } from 'docx'
import type { Piece, Words } from '../documents/block'
import type { Desk } from './desk'
import { legalText } from '../legal-text'
import { localeOf } from './locale'
import { hex } from './measures'
import { Part, saying } from './part'
import { scriptsOf, type Script } from './scripts'

/** Words as runs: a stretch of one look and one script each. `style` names a style of characters. */
export function runsOf(words: Words, desk: Desk, style?: string): readonly Part[] {
  const pieces = typeof words === 'string' ? [{ text: words }] : words
  return pieces.flatMap((piece): readonly Part[] => {
    const place = piece.to === undefined ? undefined : desk.bookmarks.get(piece.to)
    if (place === undefined) return pieceRuns(piece, style, desk)
    return [
      new Part('w:hyperlink', { 'w:anchor': place.name, 'w:history': 1 }, pieceRuns(piece, style ?? 'Hyperlink', desk)),
    ]
  })
}

/** What a person reads in these words. */
export function textOf(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('')
}

/** An empty stretch of `children` in the look of the paragraph. */
export function runOf(...children: readonly XmlComponent[]): Part {
  return new Part('w:r', {}, children)
}

function pieceRuns(piece: Piece, style: string | undefined, desk: Desk): readonly Part[] {
  return scriptsOf(legalText(piece.text)).map(
    ({ text, script }) => new Part('w:r', {}, [...properties(piece, script, style, desk), ...contentOf(text)]),
  )
}

/** In the order that the format prescribes. */
function properties(
  { weight, ink, language }: Piece,
  script: Script,
  style: string | undefined,
  { inks }: Desk,
): readonly Part[] {
  const parts = [
    ...(style === undefined ? [] : [saying('w:rStyle', style)]),
    ...FONTS[script],
    ...(weight === undefined ? [] : ['w:b', 'w:bCs'].map((name) => saying(name, weight === 'bold' ? 1 : 0))),
    ...(ink === undefined ? [] : [saying('w:color', hex(inks[ink]))]),
    ...(script === 'rightToLeft' ? [new Part('w:rtl', {})] : []),
    ...spelling(script, language),
  ]
  return parts.length === 0 ? [] : [new Part('w:rPr', {}, parts)]
}

/**
 * Tabs and line ends are marks of their own; all the rest is text, every space of it. A brace stands apart, because the
 * library takes some words in braces for blanks of its own.
 */
function contentOf(text: string): readonly Part[] {
  return text
    .split(/(\t|\r\n|\r|\n|\{)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return new Part('w:tab', {})
      if (/^[\r\n]/.test(part)) return new Part('w:br', {})
      return new Part('w:t', { 'xml:space': 'preserve' }, [part])
    })
}

const FONTS: Readonly<Record<Script, readonly Part[]>> = {
  plain: [],
  rightToLeft: [],
  chinese: [eastAsian('Microsoft YaHei')],
  japanese: [eastAsian('Yu Gothic')],
  korean: [eastAsian('Malgun Gothic')],
}

function eastAsian(font: string): Part {
  return new Part('w:rFonts', { 'w:eastAsia': font, 'w:hint': 'eastAsia' })
}

/**
 * In which language a stretch is looked up and read out, where it is not that of the document. No Dutch spelling is asked
 * of what is not Dutch; which language of a script of East Asia it is, nobody says, so the most common one stands for it.
 */
function spelling(script: Script, language: string | undefined): readonly Part[] {
  const locale = language === undefined ? SPOKEN[script] : localeOf(language)
  return locale === undefined ? [] : [new Part('w:lang', { [ATTRIBUTES[script]]: locale })]
}

const SPOKEN: Readonly<Partial<Record<Script, string>>> = { chinese: 'zh-CN', japanese: 'ja-JP', korean: 'ko-KR' }

const ATTRIBUTES: Readonly<Record<Script, string>> = {
  plain: 'w:val',
  rightToLeft: 'w:bidi',
  chinese: 'w:eastAsia',
  japanese: 'w:eastAsia',
  korean: 'w:eastAsia',
}
