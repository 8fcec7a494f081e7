import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '@/domain/result'
import { REPORT_KINDS, type ReportKind } from '@/exports/documents/report-kind'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from '@/i18n/languages'

/** What `report` was asked for. */
export interface ReportWords {
  readonly file: string
  readonly language: Language
  readonly kind: ReportKind
  /** A folder. */
  readonly out: string
}

const USAGE = `report FILE --language ${LANGUAGE_CODES.join('|')} --kind ${REPORT_KINDS.join('|')} --out DIR`

/** The words after `report`; one sentence when they ask for what there is not. */
export function readReportWords(words: readonly string[]): Result<ReportWords, string> {
  const parsed = parsedWords(words)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return fail(`Which dossier? One file at a time: ${USAGE}`)
  const language = LANGUAGE_CODES.find((code) => code === values.language)
  if (language === undefined) return fail(`There is no report in the language "${values.language}": ${USAGE}`)
  if (values.kind === 'partner') return fail('The partner version is not in this version of Weloverwogen yet.')
  const kind = REPORT_KINDS.find((known) => known === values.kind)
  if (kind === undefined) return fail(`There is no report of the kind "${values.kind}": ${USAGE}`)
  return ok({ file, language, kind, out: values.out })
}

function parsedWords(words: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: SOURCE_LANGUAGE },
        kind: { type: 'string', default: 'full' },
        out: { type: 'string', default: '.' },
      },
    })
    return ok(parsed)
  } catch (problem) {
    return fail(`${problem instanceof Error ? problem.message.split('.')[0] : 'That was not understood'}: ${USAGE}`)
  }
}
