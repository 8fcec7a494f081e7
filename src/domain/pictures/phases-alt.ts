import { say, type Message } from '../message'
import { asSentence, listOf } from '../report/list-of'
import { phaseName } from '../report/phase-strength'
import type { Skip } from '../scoring/evaluation'
import type { PhaseRow, Pictured, ShownRow } from './phase-row'

/** What the picture of the phases shows, in sentences: each phase, skipped steps, the position, what was not opened. */
export function phasesAlt({ evaluation, position }: Pictured, rows: readonly PhaseRow[]): readonly Message[] {
  const [first, ...others] = rows.filter(({ standing }) => standing === 'unopened').map(({ phase }) => phaseName(phase))
  return [
    ...rows.flatMap(rowSentence),
    ...evaluation.skips.map(skipSentence),
    ...(position === null ? [] : [position]),
    ...(first === undefined ? [] : [say('pictures:phases.alt.unopened', { phases: listOf([first, ...others]) })]),
  ]
}

function rowSentence(row: PhaseRow): readonly Message[] {
  const phase = phaseName(row.phase)
  switch (row.standing) {
    case 'shown':
      return [shownSentence(row, phase)]
    case 'tooLittle':
      return [say('pictures:phases.alt.tooLittle', { phase, lo: row.lo, hi: row.hi })]
    case 'unanswered':
    case 'notApplicable':
      return [say(`pictures:phases.alt.${row.standing}`, { phase })]
    case 'unopened':
      return []
  }
}

function shownSentence({ preview, score, level, depth, progress, balance }: ShownRow, phase: Message): Message {
  const { lo, hi } = score
  const open = lo !== null && hi !== null && hi > lo ? say('pictures:phases.alt.open', { lo, hi }) : ''
  const verdict = say(`instrument:balance.${balance.id}`)
  const key = preview ? 'pictures:phases.alt.preview' : 'pictures:phases.alt.phase'
  return say(key, { phase, score: level, open, depth, progress, balance: verdict })
}

function skipSentence({ kind, from, to, certain }: Skip): Message {
  const names = { from: phaseName(from), to: phaseName(to) }
  if (kind === 'soft') return say('pictures:phases.alt.soft', names)
  return asSentence(say(certain ? 'signal:trouble.skip' : 'signal:trouble.maybeSkip', names))
}
