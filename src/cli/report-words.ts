import { parseArgs } from 'node:util'
import { PARTNER_PARTS, SHARED_AT_FIRST, sharedParts, type PartnerPart } from '@/domain/report/partner-parts'
import { fail, ok, type Result } from '@/domain/result'
import { REPORT_KINDS, type ReportKind } from '@/exports/documents/report-kind'
import { LANGUAGE_CODES, SOURCE_LANGUAGE, type Language } from '@/i18n/languages'

/** What `report` was asked for. */
export interface ReportWords {
  readonly file: string
  readonly language: Language
  readonly kind: ReportKind
  /** What a version for the partner shares; the other kinds leave nothing out. */
  readonly shared: readonly PartnerPart[]
  /** A folder. */
  readonly out: string
}

const USAGE = `report FILE --language ${LANGUAGE_CODES.join('|')} --kind ${REPORT_KINDS.join('|')} [--share PART,PART] --out DIR`

/** The words after `report`; one sentence when they ask for what there is not. */
export function readReportWords(words: readonly string[]): Result<ReportWords, string> {
  const parsed = parsedWords(words)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return fail(`Which dossier? One file at a time: ${USAGE}`)
  const language = LANGUAGE_CODES.find((code) => code === values.language)
  if (language === undefined) return fail(`There is no report in the language "${values.language}": ${USAGE}`)
  const kind = REPORT_KINDS.find((known) => known === values.kind)
  if (kind === undefined) return fail(`There is no report of the kind "${values.kind}": ${USAGE}`)
  if (kind !== 'partner' && values.share !== undefined)
    return fail(`Only the kind "partner" leaves something out: ${USAGE}`)
  const shared = readShared(values.share)
  return shared.ok ? ok({ file, language, kind, shared: shared.value, out: values.out }) : shared
}

/** The parts after `--share`, separated by commas; none when it is empty. */
function readShared(words: string | undefined): Result<readonly PartnerPart[], string> {
  if (words === undefined) return ok(SHARED_AT_FIRST)
  const named = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const stray = named.find((word) => !PARTNER_PARTS.some((part) => part === word))
  if (stray !== undefined) return fail(`There is no part "${stray}" to share; there are ${PARTNER_PARTS.join(', ')}.`)
  const chosen = PARTNER_PARTS.filter((part) => named.includes(part))
  if (sharedParts(chosen).length < chosen.length)
    return fail('Notes stand with their answers: share both, notes,answers.')
  return ok(chosen)
}

function parsedWords(words: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: SOURCE_LANGUAGE },
        kind: { type: 'string', default: 'full' },
        share: { type: 'string' },
        out: { type: 'string', default: '.' },
      },
    })
    return ok(parsed)
  } catch (problem) {
    return fail(`${problem instanceof Error ? problem.message.split('.')[0] : 'That was not understood'}: ${USAGE}`)
  }
}
