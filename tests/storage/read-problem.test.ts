import { describe, expect, test } from 'vitest'
import { createI18n } from '@/i18n/create-i18n'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { messageFor, type ReadProblem } from '@/storage/read-problem'

/** One of every kind, with the place that its sentence has to name. */
const PROBLEMS: readonly [ReadProblem, string][] = [
  [{ kind: 'unreadable' }, ''],
  [{ kind: 'too-large' }, '10'],
  [{ kind: 'too-deep' }, ''],
  [{ kind: 'not-json', line: null }, ''],
  [{ kind: 'not-json', line: 12 }, '12'],
  [{ kind: 'not-ours' }, 'Weloverwogen'],
  [{ kind: 'invitation' }, 'workshop'],
  [{ kind: 'contribution' }, 'workshop'],
  [{ kind: 'workshop' }, 'workshop'],
  [{ kind: 'other-edition' }, ''],
  [{ kind: 'other', is: 'pdf' }, 'PDF'],
  [{ kind: 'other', is: 'office' }, 'Word'],
  [{ kind: 'other', is: 'zip' }, ''],
  [{ kind: 'other', is: 'picture' }, ''],
  [{ kind: 'other', is: 'utf-16' }, 'UTF-8'],
  [{ kind: 'other', is: 'web-page' }, 'web'],
  [{ kind: 'too-new', version: 7 }, '7'],
  [{ kind: 'damaged', at: 'rounds.0.answers.P1.M.D.1.level' }, 'rounds.0.answers.P1.M.D.1.level'],
  [{ kind: 'damaged', at: '' }, '""'],
  [{ kind: 'damaged', at: 'x'.repeat(1_000_000) }, `${'x'.repeat(120)}…`],
]

describe.each(LANGUAGE_CODES)('a file that is not opened, in %s', (language) => {
  test.each(PROBLEMS)('%o is one sentence that names the file and the place', async (problem, place) => {
    const i18n = createI18n(language, await loadTexts(language))
    const sentence = translateMessage(i18n, language, messageFor(problem, 'noord <b>.json'))
    expect(sentence).toContain('“noord <b>.json”')
    expect(sentence).toContain(place)
    expect(sentence).toMatch(/^[^!?]*\.$/)
    expect(sentence).not.toContain('{{')
  })

  test('the sentences differ, and each says that nothing has changed', async () => {
    const i18n = createI18n(language, await loadTexts(language))
    const sentences = PROBLEMS.map(([problem]) => translateMessage(i18n, language, messageFor(problem, 'x')))
    expect(new Set(sentences).size).toBe(PROBLEMS.length)
    const ends = new Set(sentences.map((sentence) => sentence.slice(sentence.lastIndexOf(';'))))
    expect(ends.size).toBe(1)
  })
})
