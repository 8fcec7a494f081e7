import { INKS } from '../documents/inks'
import type { CellKind } from '../tables/sheet'

/** The looks of cells by their place in `cellXfs`. */
export const LOOKS = { plain: 0, heading: 1, text: 2, number: 3, day: 4, middle: 5 } as const

/** How the cells of a column look. */
export function lookOf(kind: CellKind): number {
  switch (kind) {
    case 'text':
      return LOOKS.text
    case 'score':
    case 'whole':
      return LOOKS.number
    case 'day':
      return LOOKS.day
    case 'yesNo':
      return LOOKS.middle
  }
}

/** Formats of Excel's own: whole numbers, and a day as the reader's country writes it. */
const WHOLE = 1
const DAY = 14

/** One font, a bold heading on a tint with a line under it, texts that wrap from the top of their cell. */
export function stylesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    `<fill><patternFill patternType="solid"><fgColor rgb="${opaque(INKS.tint)}"/></patternFill></fill></fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border><left/><right/><top/><bottom style="medium"><color rgb="${opaque(INKS.depth)}"/></bottom><diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="6">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
    cell(0, 'vertical="top" wrapText="1"') +
    cell(WHOLE, 'horizontal="right" vertical="top"') +
    cell(DAY, 'horizontal="right" vertical="top"') +
    cell(0, 'horizontal="center" vertical="top"') +
    '</cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  )
}

function font(weight: string): string {
  return `<font>${weight}<sz val="11"/><color rgb="${opaque(INKS.ink)}"/><name val="Calibri"/><family val="2"/></font>`
}

function cell(format: number, alignment: string): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment ${alignment}/></xf>`
}

function opaque(ink: string): string {
  return `FF${ink.slice(1).toUpperCase()}`
}
