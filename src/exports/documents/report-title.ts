import type { Report } from '@/domain/report/report'
import type { Voice } from './voice'

/**
 * The name of a partnership as it stands over a document: one that can be seen, also when none was typed. A name is one
 * line; on lines of its own, a short one would take more than a heading has and end in an ellipsis.
 */
export function reportTitle(report: Report, voice: Voice): string {
  return isUntitled(report) ? voice.say('print:untitled') : report.title.replaceAll(LINE_ENDS, ' ')
}

/** Whether nothing of the name can be seen. */
export function isUntitled({ title }: Report): boolean {
  return title.replaceAll(UNSEEN, '') === ''
}

const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]+/g

/** Spaces, controls and signs without a form: with nothing else in it, a heading would not be there for who listens. */
const UNSEEN = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
