import { strToU8, zipSync } from 'fflate'
import { reportTitle } from '../documents/report-title'
import { voiceOf } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { sheetsIn } from '../tables/sheets-in'
import { fitLongTexts } from './long-texts'
import { sheetXml } from './sheet-xml'
import { stylesXml } from './styles-xml'
import { workbookParts } from './workbook-xml'

/** The first moment that a zip can hold: every file within has it, so that the same report gives the same bytes. */
const MOMENT = new Date(1980, 0, 1)

/** A report as the bytes of an Excel workbook, a sheet for each part: the same bytes for the same input. */
export async function renderXlsx(input: ExportInput): Promise<Uint8Array> {
  const { report, text, madeOn, onProgress } = input
  await breathe(input)
  const voice = voiceOf(text)
  const continued = (heading: string) => voice.say('sheets:continued', { heading })
  const sheets = sheetsIn(input, voice).map((sheet) => fitLongTexts(sheet, continued))
  const title = reportTitle(report, voice).trim()
  const parts: Record<string, string> = { ...workbookParts(sheets, { title, madeOn }), 'xl/styles.xml': stylesXml() }
  for (const [index, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, index === 0)
    onProgress?.(index + 1, sheets.length)
    await breathe(input)
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(files), { mtime: MOMENT })
}
