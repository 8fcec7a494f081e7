import type { Report } from '@/domain/report/report'
import type { Voice } from '../documents/voice'
import { actionsSheet } from './actions-sheet'
import { adviceSheet } from './advice-sheet'
import { answersSheet } from './answers-sheet'
import { scoresSheet } from './scores-sheet'
import { SHEET_IDS, type Sheet, type SheetId } from './sheet'

const MAKERS: Readonly<Record<SheetId, (report: Report, voice: Voice) => Sheet>> = {
  answers: answersSheet,
  scores: scoresSheet,
  advice: adviceSheet,
  actions: actionsSheet,
}

/** One sheet of a report. */
export function reportSheet(id: SheetId, report: Report, voice: Voice): Sheet {
  return MAKERS[id](report, voice)
}

/** A report as sheets: what was answered, what that counts to, what is advised, and what will be done. */
export function reportSheets(report: Report, voice: Voice): readonly Sheet[] {
  return SHEET_IDS.map((id) => reportSheet(id, report, voice))
}
