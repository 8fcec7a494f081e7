import { createI18n } from '@/i18n/create-i18n'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { contentOf } from '@/platform/file-content'
import { readPickedFile } from '@/storage/read-picked-file'
import { messageFor } from '@/storage/read-problem'
import type { FileCase } from './file-cases'

/** What the program should say to a file, in Dutch: one sentence, or null when it should open. */
export type Expected = (file: FileCase) => string | null

/** The sentence by the reader itself: the page must say exactly that, whatever the browser does with the bytes. */
export async function expectedSentences(): Promise<Expected> {
  const i18n = createI18n('nl', await loadTexts('nl'))
  return ({ name, bytes }) => {
    const content = bytes === null ? ({ kind: 'too-large' } as const) : contentOf(bytes)
    const read = readPickedFile({ name, size: bytes?.length ?? 0, content })
    return read.ok ? null : translateMessage(i18n, 'nl', messageFor(read.problem, name))
  }
}
