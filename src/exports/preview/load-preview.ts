import type * as Pages from '../pdf/preview-page'

/** What shows how something will look; with the fonts, a part of the program of its own, loaded when asked for. */
export async function loadPreview(): Promise<typeof Pages> {
  return import('../pdf/preview-page')
}
