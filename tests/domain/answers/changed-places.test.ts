import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addAction, changeAction, decide, removeAction } from '@/domain/answers/change-decision'
import { describe as name, giveAnswer, setContext, setScan, writeNote } from '@/domain/answers/change-dossier'
import type { ChangePlace } from '@/domain/answers/change-place'
import { changedPlaces } from '@/domain/answers/changed-places'
import type { Dossier } from '@/domain/answers/dossier'
import { aDossier, aRound } from '../../support/a-dossier'
import { anyChanges } from '../../support/any-change'

const ACTION = { id: 'a', text: 'Bel Noord', owner: '', due: '', document: null, done: false }
const OTHER = { ...ACTION, id: 'b', text: 'Mail Zuid' }
const CONDITION = { id: 'c', text: 'Een contract', who: '', by: '' }
const NORTH = aDossier()
  .titled('Noord')
  .answered('P1.M.D.1', 75)
  .noted('P1.M.D.1', 'verslag')
  .decided({ verdict: 'GO', conditions: [CONDITION] })
  .withActions(ACTION, OTHER)
  .build()

describe('where two states of a dossier differ', () => {
  test.each<[string, (dossier: Dossier) => Dossier, readonly ChangePlace[]]>([
    ['nowhere', (dossier) => giveAnswer(dossier, 'P1.M.D.1', 75), []],
    ['its title', (dossier) => name(dossier, { title: 'Zuid' }), [{ kind: 'words', part: 'title' }]],
    ['its partners', (dossier) => name(dossier, { partners: ['A'] }), [{ kind: 'words', part: 'partners' }]],
    ['the context', (dossier) => setContext(dossier, 'phase', 2), [{ kind: 'context', part: 'phase' }]],
    ['the scan', (dossier) => setScan(dossier, 'full'), [{ kind: 'scan' }]],
    ['an answer', (dossier) => giveAnswer(dossier, 'P1.M.D.1', 'DK'), [{ kind: 'answer', question: 'P1.M.D.1' }]],
    ['an answer taken back', (dossier) => giveAnswer(dossier, 'P1.M.D.1', null), [at('answer', 'P1.M.D.1')]],
    ['an answer of a module', (dossier) => giveAnswer(dossier, 'IMP.1', 0), [{ kind: 'answer', question: 'IMP.1' }]],
    ['a note', (dossier) => writeNote(dossier, 'P1.M.D.1', ''), [{ kind: 'note', question: 'P1.M.D.1' }]],
    ['the verdict', (dossier) => decide(dossier, { verdict: 'NO' }), [{ kind: 'decision', part: 'verdict' }]],
    [
      'a condition',
      (dossier) => decide(dossier, { conditions: [{ ...CONDITION, who: 'An' }] }),
      [{ kind: 'condition', part: 'who', id: 'c', row: 1 }],
    ],
    [
      'a condition removed',
      (dossier) => decide(dossier, { conditions: [] }),
      [{ kind: 'condition', part: 'removed', id: 'c', row: 1 }],
    ],
    [
      'an action',
      (dossier) => changeAction(dossier, 'b', { done: true }),
      [{ kind: 'action', part: 'done', id: 'b', row: 2 }],
    ],
    [
      'an action added',
      (dossier) => addAction(dossier, { ...ACTION, id: 'z' }),
      [{ kind: 'action', part: 'added', id: 'z', row: 3 }],
    ],
    [
      'an action removed',
      (dossier) => removeAction(dossier, 'a'),
      [{ kind: 'action', part: 'removed', id: 'a', row: 1 }],
    ],
    ['the order of actions', (dossier) => inLast(dossier, { actions: [OTHER, ACTION] }), [{ kind: 'rest' }]],
    ['a member of a later program', (dossier) => ({ ...dossier, colour: 'blue' }), [{ kind: 'rest' }]],
    ['one in its round', (dossier) => inLast(dossier, { mood: 1 }), [{ kind: 'rest' }]],
    ['one in an answer', (dossier) => inLast(dossier, { answers: withMember(dossier) }), [{ kind: 'rest' }]],
    ['another round', (dossier) => ({ ...dossier, rounds: [aRound().build(), ...dossier.rounds] }), [{ kind: 'rest' }]],
  ])('%s', (_, change, places) => {
    expect(changedPlaces(NORTH, change(NORTH))).toEqual(places)
  })

  test('several are told in the order of the program', () => {
    const after = giveAnswer(setScan(name(NORTH, { title: 'Zuid' }), 'full'), 'P2.M.D.1', 50)
    expect(changedPlaces(NORTH, after).map(({ kind }) => kind)).toEqual(['words', 'scan', 'answer'])
  })

  test('are none exactly when the two hold the same', () => {
    fc.assert(
      fc.property(anyChanges(), anyChanges(), (some, others) => {
        const [one, other] = [some, others].map((changes) => changes.reduce((now, change) => change(now), NORTH))
        if (one === undefined || other === undefined) return
        expect(changedPlaces(one, other).length === 0).toBe(textOf(one) === textOf(other))
      }),
    )
  })
})

function at(kind: 'answer' | 'note', question: 'P1.M.D.1'): ChangePlace {
  return { kind, question }
}

function inLast(dossier: Dossier, parts: object): Dossier {
  return { ...dossier, rounds: dossier.rounds.map((round) => ({ ...round, ...parts })) }
}

function withMember(dossier: Dossier) {
  return { ...dossier.rounds[0]?.answers, 'P1.M.D.1': { level: 75, note: 'verslag', sure: true } }
}

/** What a dossier holds, whatever the order in which it came; a list without rows is the same as none. */
function textOf(dossier: Dossier) {
  const { decision, actions = [], ...round } = dossier.rounds.at(-1) ?? aRound().build()
  return sorted({ ...dossier, rounds: [{ ...round, actions, decision: { conditions: [], ...decision } }] })
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{${members
    .map(([key, member]) => `${key}:${sorted(member)}`)
    .sort()
    .join()}}`
}
