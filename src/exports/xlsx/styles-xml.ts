import { INKS } from '../documents/inks'
import type { CellKind } from '../tables/sheet'

/** The looks of cells by their place in `cellXfs`; 0 is that of an empty cell. */
const LOOKS = { heading: 1, headingOfNumbers: 2, text: 3, number: 4, day: 5, ratio: 6 } as const

/** How the cells of a column look. */
export function lookOf(kind: CellKind): number {
  switch (kind) {
    case 'text':
    case 'yesNo':
      return LOOKS.text
    case 'score':
    case 'whole':
      return LOOKS.number
    case 'ratio':
      return LOOKS.ratio
    case 'day':
      return LOOKS.day
  }
}

/** How the heading of a column looks: on the side of what stands under it. */
export function headingLookOf(kind: CellKind): number {
  return lookOf(kind) === LOOKS.text ? LOOKS.heading : LOOKS.headingOfNumbers
}

/** Formats of Excel's own: whole numbers, numbers with two decimals, and a day as the reader's country writes it. */
const WHOLE = 1
const TWO_DECIMALS = 2
const DAY = 14
/** With some air before the next column. */
const AT_THE_RIGHT = 'horizontal="right" indent="1"'

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
    '<cellXfs count="7">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    heading('vertical="center" wrapText="1"') +
    heading(`${AT_THE_RIGHT} vertical="center" wrapText="1"`) +
    cell(0, 'vertical="top" wrapText="1"') +
    cell(WHOLE, `${AT_THE_RIGHT} vertical="top"`) +
    cell(DAY, `${AT_THE_RIGHT} vertical="top"`) +
    cell(TWO_DECIMALS, `${AT_THE_RIGHT} vertical="top"`) +
    '</cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  )
}

function font(weight: string): string {
  return `<font>${weight}<sz val="11"/><color rgb="${opaque(INKS.ink)}"/><name val="Calibri"/><family val="2"/></font>`
}

function heading(alignment: string): string {
  return `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`
}

function cell(format: number, alignment: string): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment ${alignment}/></xf>`
}

function opaque(ink: string): string {
  return `FF${ink.slice(1).toUpperCase()}`
}
