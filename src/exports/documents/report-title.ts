import type { Report } from '@/domain/report/report'
import type { Voice } from './voice'

/** The name of a partnership as it stands over a document: one that can be seen, also when none was typed. */
export function reportTitle(report: Report, voice: Voice): string {
  return isUntitled(report) ? voice.say('print:untitled') : report.title
}

/** Whether nothing of the name can be seen. */
export function isUntitled({ title }: Report): boolean {
  return title.replaceAll(UNSEEN, '') === ''
}

/** Spaces, controls and signs without a form: with nothing else in it, a heading would not be there for who listens. */
const UNSEEN = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
