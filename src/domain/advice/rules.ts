import type { Phase } from '../instrument/axes'
import type { QuestionId } from '../answers/answer'
import type { Level } from '../instrument/scale'
import type { Condition } from './condition'
import type { Rule } from './rule'

/** The rules, as data, in the order of their ids. An id that was released is never renamed and never reused. Source: instrument D.2. */
export const RULES: readonly Rule[] = [
  { id: 'R01', group: 'data', priority: 1, feeds: 'all', when: { is: 'no-signal' } },
  { id: 'R02', group: 'data', priority: 2, feeds: 'all', perPhase: true, when: { is: 'dont-know-share', percent: 30 } },

  {
    id: 'R03',
    group: 'balance',
    priority: 1,
    feeds: ['intentieverklaring', 'afsprakennota'],
    when: { is: 'tilt', towards: 'P', by: 25, level: 25 },
  },
  {
    id: 'R04',
    group: 'balance',
    priority: 1,
    feeds: ['startnota', 'afsprakennota'],
    when: { is: 'tilt', towards: 'D', by: 25, level: 25 },
  },
  {
    id: 'R05',
    group: 'strength',
    priority: 4,
    feeds: ['evaluatierapport'],
    when: all({ is: 'balanced', within: 10, level: 60 }, { is: 'no-hard-skip', from: 'any' }, { is: 'no-tilt-alert' }),
  },

  { id: 'R06', group: 'balance', priority: 2, feeds: ['startnota'], when: alert('P1', 'P') },
  { id: 'R07', group: 'balance', priority: 2, feeds: ['startnota'], when: alert('P1', 'D') },
  { id: 'R08', group: 'balance', priority: 2, feeds: ['intentieverklaring'], when: alert('P2', 'P') },
  { id: 'R09', group: 'balance', priority: 2, feeds: ['intentieverklaring'], when: alert('P2', 'D') },
  { id: 'R10', group: 'balance', priority: 2, feeds: ['afsprakennota'], when: alert('P3', 'P') },
  { id: 'R11', group: 'balance', priority: 2, feeds: ['afsprakennota'], when: alert('P3', 'D') },
  { id: 'R12', group: 'balance', priority: 2, feeds: ['projectfiche'], when: alert('P4', 'P') },
  { id: 'R13', group: 'balance', priority: 2, feeds: ['projectfiche'], when: alert('P4', 'D') },
  { id: 'R14', group: 'balance', priority: 2, feeds: ['evaluatierapport'], when: alert('P5', 'P') },
  { id: 'R15', group: 'balance', priority: 2, feeds: ['evaluatierapport'], when: alert('P5', 'D') },

  { id: 'R16', group: 'skip', priority: 1, feeds: ['startnota'], when: { is: 'hard-skip', from: 'P1' } },
  { id: 'R17', group: 'skip', priority: 1, feeds: ['intentieverklaring'], when: { is: 'hard-skip', from: 'P2' } },
  { id: 'R18', group: 'skip', priority: 1, feeds: ['afsprakennota'], when: { is: 'hard-skip', from: 'P3' } },
  { id: 'R19', group: 'skip', priority: 1, feeds: ['projectfiche'], when: { is: 'hard-skip', from: 'P4' } },

  { id: 'R20', group: 'phase', priority: 2, feeds: ['startnota'], when: lowAndNotSkipped('P1') },
  { id: 'R21', group: 'phase', priority: 2, feeds: ['intentieverklaring'], when: lowAndNotSkipped('P2') },
  { id: 'R22', group: 'phase', priority: 2, feeds: ['afsprakennota'], when: lowAndNotSkipped('P3') },
  { id: 'R23', group: 'phase', priority: 2, feeds: ['projectfiche'], when: lowAndNotSkipped('P4') },
  {
    id: 'R24',
    group: 'phase',
    priority: 2,
    feeds: ['evaluatierapport'],
    when: { is: 'phase-below', phase: 'P5', score: 40 },
  },

  {
    id: 'R25',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['startnota'],
    guards: ['P1.M.D.1'],
    stop: true,
    when: atMost('P1.M.D.1', 25),
  },
  {
    id: 'R26',
    group: 'context',
    priority: 2,
    feeds: ['startnota', 'intentieverklaring'],
    when: any(
      { is: 'context', question: 'drive', oneOf: ['supply'] },
      all({ is: 'context', question: 'drive', oneOf: ['mixed'] }, atMost('P1.M.D.1', 50)),
    ),
  },
  {
    id: 'R27',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['startnota', 'afsprakennota'],
    guards: ['P1.R.D.1'],
    when: atMost('P1.R.D.1', 50),
  },
  {
    id: 'R28',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['projectfiche'],
    guards: ['P4.R.P.1'],
    when: from('P4', atMost('P4.R.P.1', 50)),
  },
  {
    id: 'R29',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['intentieverklaring'],
    guards: ['P2.I.D.1'],
    stop: true,
    when: any(
      atMost('P2.I.D.1', 25),
      all({ is: 'item-exactly', item: 'P2.I.D.1', level: 50 }, { is: 'context', question: 'core', oneOf: ['high'] }),
    ),
  },
  {
    id: 'R30',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['intentieverklaring'],
    guards: ['P2.R.D.1'],
    when: from('P2', atMost('P2.R.D.1', 50)),
  },
  {
    id: 'R31',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['afsprakennota'],
    guards: ['P3.I.D.1'],
    when: from('P3', atMost('P3.I.D.1', 50)),
  },
  {
    id: 'R32',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['afsprakennota'],
    guards: ['P3.I.P.1'],
    when: from('P3', atMost('P3.I.P.1', 50)),
  },
  {
    id: 'R33',
    group: 'gate',
    priority: 2,
    feeds: ['afsprakennota', 'evaluatierapport'],
    guards: ['P3.R.P.2', 'P5.R.P.2'],
    when: any(from('P3', atMost('P3.R.P.2', 50)), from('P5', atMost('P5.R.P.2', 25))),
  },
  {
    id: 'R34',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['afsprakennota'],
    guards: ['P3.R.P.1', 'P3.R.D.1'],
    when: from('P3', any(atMost('P3.R.P.1', 50), atMost('P3.R.D.1', 25))),
  },
  {
    id: 'R35',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['intentieverklaring'],
    guards: ['P2.M.P.1'],
    when: from('P2', atMost('P2.M.P.1', 50)),
  },
  {
    id: 'R36',
    group: 'gate',
    priority: 'by-answer',
    feeds: ['evaluatierapport'],
    guards: ['P5.M.D.1'],
    when: from('P5', atMost('P5.M.D.1', 50)),
  },

  {
    id: 'R37',
    group: 'context',
    priority: 1,
    feeds: ['startnota', 'intentieverklaring'],
    when: { is: 'context', question: 'will', oneOf: ['imposed'] },
  },
  {
    id: 'R38',
    group: 'context',
    priority: 2,
    feeds: ['afsprakennota'],
    when: any(
      all({ is: 'context', question: 'will', oneOf: ['imposed', 'encouraged'] }, atMost('IMP.3', 50)),
      all({ is: 'context', question: 'will', oneOf: ['imposed'] }, alert('any', 'P')),
    ),
  },
  {
    id: 'R39',
    group: 'context',
    priority: 2,
    feeds: ['afsprakennota'],
    when: all(
      { is: 'context', question: 'kind', oneOf: ['orgnet'] },
      any(
        { is: 'theme-below', theme: 'R', score: 60 },
        oneAtMost(['NET.1', 'NET.2', 'NET.3', 'NET.4', 'P5.R.P.1'], 50),
      ),
    ),
  },
  {
    id: 'R40',
    group: 'context',
    priority: 1,
    feeds: ['intentieverklaring', 'afsprakennota'],
    when: all({ is: 'context', question: 'core', oneOf: ['high'] }, { is: 'theme-below', theme: 'I', score: 60 }),
  },
  {
    id: 'R41',
    group: 'context',
    priority: 2,
    feeds: ['afsprakennota'],
    when: all(
      { is: 'context', question: 'autonomy', oneOf: ['considerable', 'transfer'] },
      oneAtMost(['P3.I.D.2', 'P1.I.P.2'], 50),
    ),
  },

  {
    id: 'R42',
    group: 'theme',
    priority: 2,
    feeds: ['intentieverklaring', 'projectfiche'],
    when: oneAtMost(['P2.R.P.1', 'P4.R.D.1'], 50),
  },
  { id: 'R43', group: 'group', priority: 1, feeds: 'all', when: { is: 'divided-room', consensus: 0.6 } },
  {
    id: 'R44',
    group: 'strength',
    priority: 4,
    feeds: ['evaluatierapport'],
    when: all(atLeast('P3.I.D.1', 75), alsoFrom('P5', atLeast('P5.I.D.1', 75))),
  },
  {
    id: 'R45',
    group: 'strength',
    priority: 4,
    feeds: ['evaluatierapport'],
    perPhase: true,
    when: { is: 'strong-phase', score: 75, within: 10, percent: 80 },
  },
  {
    id: 'R46',
    group: 'strength',
    priority: 4,
    feeds: ['startnota', 'evaluatierapport'],
    when: all(
      { is: 'context-not', question: 'drive', value: 'supply' },
      atLeast('P1.M.D.1', 75),
      alsoFrom('P5', atLeast('P5.M.D.1', 75)),
    ),
  },
  { id: 'R47', group: 'closing', priority: 2, feeds: 'all', when: { is: 'decision-differs' } },
]

function all(...of: readonly Condition[]): Condition {
  return { is: 'all', of }
}

function any(...of: readonly [Condition, Condition]): Condition {
  return { is: 'any', of }
}

function atMost(item: QuestionId, level: Level): Condition {
  return { is: 'item-at-most', item, level }
}

function atLeast(item: QuestionId, level: Level): Condition {
  return { is: 'item-at-least', item, level }
}

function alert(phase: Phase | 'any', towards: 'D' | 'P'): Condition {
  return { is: 'tilt-alert', phase, towards }
}

function oneAtMost(items: readonly QuestionId[], level: Level): Condition {
  return { is: 'one-item-at-most', items, level }
}

function from(phase: Phase, when: Condition): Condition {
  return { is: 'from-phase', phase, when }
}

function alsoFrom(phase: Phase, when: Condition): Condition {
  return { is: 'also-from-phase', phase, when }
}

/** The skip rule of the phase says it already. */
function lowAndNotSkipped(phase: Phase): Condition {
  return all({ is: 'phase-below', phase, score: 40 }, { is: 'no-hard-skip', from: phase })
}
