import type * as Pages from './preview-page'
import type * as Group from './preview-group-docx'
import type * as Word from './preview-report-docx'
import type * as Tables from './preview-tables'

/** What shows how something will look; with the fonts, a part of the program of its own, loaded when asked for. */
export async function loadPreview(): Promise<typeof Pages & typeof Word & typeof Group & typeof Tables> {
  const [pages, word, group, tables] = await Promise.all([
    import('./preview-page'),
    import('./preview-report-docx'),
    import('./preview-group-docx'),
    import('./preview-tables'),
  ])
  return { ...pages, ...word, ...group, ...tables }
}
