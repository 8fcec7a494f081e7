import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '@/domain/result'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from '@/i18n/languages'

/** The words after a command: one dossier, a language, a folder, and what else the command knows by name. */
export interface Words {
  readonly file: string
  readonly language: Language
  readonly out: string
  readonly named: Readonly<Record<string, string | undefined>>
}

/** Reads the words after a command, `names` being those that only it knows; a sentence when they are not understood. */
export function readWords(words: readonly string[], names: readonly string[], usage: string): Result<Words, string> {
  const known = ['language', 'out', ...names].map((name) => [name, { type: 'string' as const }])
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(known),
    })
    const named = values as Words['named']
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) return fail(`Which dossier? One file at a time: ${usage}`)
    const asked = named['language'] ?? SOURCE_LANGUAGE
    const language = LANGUAGE_CODES.find((code) => code === asked)
    if (language === undefined) return fail(`There is no report in the language "${asked}": ${usage}`)
    return ok({ file, language, out: named['out'] ?? '.', named })
  } catch (problem) {
    return fail(`${problem instanceof Error ? problem.message.split('.')[0] : 'That was not understood'}: ${usage}`)
  }
}
