import { isRealDay } from '../tables/real-day'
import type { Cell, Column, Sheet } from '../tables/sheet'
import { rowHeight } from './row-height'
import { headingLookOf, lookOf } from './styles-xml'
import { xmlText } from './xml-text'

/** Points; two lines of a heading. */
const HEADING_HEIGHT = 34

/**
 * One worksheet: headings that stay in sight and filter, and under them the rows, each cell with its kind. A text is
 * always a text, whatever it begins with: no formula is ever written.
 */
export function sheetXml(sheet: Sheet, isFirst: boolean): string {
  const { columns, rows } = sheet
  const headings = columns.map(({ heading, kind }, column) =>
    textCell(heading, address(column, 0), headingLookOf(kind)),
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="${wholeRange(sheet)}"/>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.map(columnXml).join('')}</cols>` +
    `<sheetData><row r="1" ht="${HEADING_HEIGHT}" customHeight="1">${headings.join('')}</row>` +
    rows.map((row, index) => rowXml(row, index + 1, sheet)).join('') +
    `</sheetData><autoFilter ref="${wholeRange(sheet)}"/>` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    '</worksheet>'
  )
}

/** `A1:J61`: the headings and all rows. */
export function wholeRange({ columns, rows }: Sheet): string {
  return `A1:${address(columns.length - 1, rows.length)}`
}

function columnXml({ width }: Column, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
}

function rowXml(row: readonly Cell[], place: number, sheet: Sheet): string {
  const cells = row.map((cell, index) =>
    cellXml(cell, address(index, place), sheet.columns[index]?.kind ?? 'text', sheet),
  )
  return `<row r="${place + 1}" ht="${rowHeight(row, sheet.columns)}">${cells.join('')}</row>`
}

function cellXml(cell: Cell, at: string, kind: Column['kind'], { yes, no }: Sheet): string {
  const look = lookOf(kind)
  if (cell === null) return ''
  if (typeof cell === 'boolean') return textCell(cell ? yes : no, at, look)
  if (typeof cell === 'number') return numberCell(cell, at, look)
  if (kind === 'day' && isRealDay(cell)) return numberCell(serial(cell), at, look)
  return textCell(cell, at, look)
}

function textCell(text: string, at: string, look: number): string {
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

function numberCell(value: number, at: string, look: number): string {
  return `<c r="${at}" s="${look}"><v>${value}</v></c>`
}

/** Days since the last one but one of 1899, as Excel counts. */
function serial(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) / 86_400_000 + 25_569
}

function address(column: number, row: number): string {
  return `${letters(column)}${row + 1}`
}

/** A, B, ... Z, AA, AB, ... */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26))
}
