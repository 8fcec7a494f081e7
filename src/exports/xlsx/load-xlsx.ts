import type { renderXlsx } from './render-xlsx'

/** The maker of Excel workbooks, a part of the program of its own, loaded when asked for. */
export async function loadXlsx(): Promise<typeof renderXlsx> {
  return (await import('./render-xlsx')).renderXlsx
}
