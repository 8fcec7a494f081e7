import type { Report } from '@/domain/report/report'
import type { Voice } from './voice'

/** The name of a partnership as it stands over a document: one that can be seen, also when none was typed. */
export function reportTitle({ title }: Report, voice: Voice): string {
  return title.replaceAll(UNSEEN, '') === '' ? voice.say('print:untitled') : title
}

/** Spaces, controls and signs without a form: with nothing else in it, a heading would not be there for who listens. */
const UNSEEN = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
