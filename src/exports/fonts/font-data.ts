import type { Weight } from '../documents/block'
import regular from './report-sans-regular.ttf?inline'
import semibold from './report-sans-semibold.ttf?inline'

/** The two font files of the reports, as base64. */
export const FONT_DATA: Readonly<Record<Weight, string>> = { regular: base64(regular), bold: base64(semibold) }

function base64(url: string): string {
  return url.slice(url.indexOf(',') + 1)
}
