import type { renderCsv } from './render-csv'

/** The maker of CSV files, a part of the program of its own, loaded when asked for. */
export async function loadCsv(): Promise<typeof renderCsv> {
  return (await import('./render-csv')).renderCsv
}
