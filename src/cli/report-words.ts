import { PARTNER_PARTS, SHARED_AT_FIRST, sharedParts, type PartnerPart } from '@/domain/report/partner-parts'
import { fail, ok, type Result } from '@/domain/result'
import { REPORT_KINDS, type ReportKind } from '@/exports/documents/report-kind'
import type { Exporter, ExportForm } from '@/exports/exporter'
import { EXPORTERS } from '@/exports/exporters'
import { LANGUAGE_CODES } from '@/i18n/languages'
import type { Order } from './make-files'
import { readWords } from './words'

/** What `report` was asked for. */
export interface ReportWords extends Omit<Order, 'cut'> {
  readonly kind: ReportKind
  /** What a version for the partner shares; the other kinds leave nothing out. */
  readonly shared: readonly PartnerPart[]
}

/** The forms of each kind: tables and days are of the whole report, or of what a partner may see. */
const FORMS: Readonly<Record<ReportKind, readonly ExportForm[]>> = {
  board: ['pdf'],
  full: ['pdf', 'docx', 'xlsx', 'csv', 'ics'],
  partner: ['pdf', 'xlsx', 'csv', 'ics'],
}

const USAGE = `report FILE --language ${LANGUAGE_CODES.join('|')} --kind ${REPORT_KINDS.join('|')} --format ${FORMS.full.join('|')} [--share PART,PART] --out DIR`

/** The words after `report`; one sentence when they ask for what there is not. */
export function readReportWords(words: readonly string[]): Result<ReportWords, string> {
  const read = readWords(words, ['kind', 'format', 'share'], USAGE)
  if (!read.ok) return read
  const { named, ...order } = read.value
  const { kind: asked = 'full', format = 'pdf', share } = named
  const kind = REPORT_KINDS.find((known) => known === asked)
  if (kind === undefined) return fail(`There is no report of the kind "${asked}": ${USAGE}`)
  const form = FORMS[kind].find((known) => known === format)
  if (form === undefined)
    return fail(`There is no report of the kind "${kind}" in the form "${format}"; there is ${FORMS[kind].join(', ')}.`)
  if (kind !== 'partner' && share !== undefined) return fail(`Only the kind "partner" leaves something out: ${USAGE}`)
  const shared = readShared(share)
  if (!shared.ok) return shared
  return ok({ ...order, kind, shared: shared.value, exporters: exportersOf(kind, form) })
}

/** On paper each kind has a maker of its own; a form of tables is made of the same sheets for each. */
function exportersOf(kind: ReportKind, form: ExportForm): readonly Exporter[] {
  return EXPORTERS.filter((one) => one.form === form && (form !== 'pdf' || one.id === kind) && one.group !== 'together')
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
