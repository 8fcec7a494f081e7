import { questionnaire, type Questionnaire } from '../documents/questionnaire'
import { voiceOf } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { putTogether } from '../tagged-pdf/put-together'
import { fingerprint } from './fingerprint'
import { layDocument } from './layout/lay-document'
import { paintDocument } from './painting/paint-document'
import { faceOf, openPaper } from './painting/paper'

/** What a form on paper is made of. */
export interface FormInput extends Omit<ExportInput, 'report'> {
  readonly form: Questionnaire
}

/** A form to fill in by hand as the bytes of a PDF: the same bytes for the same input. */
export async function renderForm(input: FormInput): Promise<Uint8Array> {
  const { form, language, madeOn, onProgress } = input
  const pause = () => breathe(input)
  await pause()
  const document = questionnaire(form, voiceOf(input.text))
  const paper = await openPaper(pause)
  const face = faceOf(paper, input.draw)
  const { pages } = await layDocument(document, face, pause)
  const missing = await paintDocument(paper, document, pages, face, async (page) => {
    onProgress?.(page, pages.length)
    await pause()
  })
  if (missing.length > 0) input.onMissing?.(missing)
  const fileId = fingerprint(JSON.stringify([form, language, madeOn]))
  return putTogether(paper, { ...document, language, creator: 'Weloverwogen', madeOn, fileId, bookmarks: true }, pause)
}
