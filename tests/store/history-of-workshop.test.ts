import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import {
  decideForPartner,
  inviteOrganisation,
  noteTalk,
  renameOrganisation,
  takeBackDecision,
  withdrawOrganisation,
} from '@/domain/workshop/change-workshop'
import { createDossierStore } from '@/store/dossier-store'
import { aTableOfTwo, NORTH, SOUTH } from '../support/a-table-of-two'

type Change = (dossier: Dossier) => Dossier

const decides = (organisation: string, verdict: 'GO' | 'NOTYET') => (dossier: Dossier) =>
  decideForPartner(dossier, organisation, { verdict })
const says = (organisation: string, words: string) => (dossier: Dossier) =>
  decideForPartner(dossier, organisation, { words })
const invites = (id: string) => (dossier: Dossier) => inviteOrganisation(dossier, { id, name: '' })
const names = (id: string, name: string) => (dossier: Dossier) => renameOrganisation(dossier, id, name)

describe('in quick succession, one step is taken back at a time', () => {
  test.each<[string, Change, Change]>([
    ['of what two partners decide', decides(NORTH.id, 'GO'), decides(SOUTH.id, 'GO')],
    ['of what one partner decides, and then otherwise', decides(NORTH.id, 'GO'), decides(NORTH.id, 'NOTYET')],
    ['of a decision that is taken back', decides(NORTH.id, 'GO'), (now) => takeBackDecision(now, NORTH.id)],
    ['of what two partners write', says(NORTH.id, 'Ja'), says(SOUTH.id, 'Ja')],
    ['of what a partner decides and writes', decides(NORTH.id, 'GO'), says(NORTH.id, 'Ja')],
    ['of what was said at two points', talk('P1.M.D.1', 'said'), talk('P2.M.D.1', 'said')],
    ['of what was said and agreed at one point', talk('P1.M.D.1', 'said'), talk('P1.M.D.1', 'agreed')],
    ['of organisations that come', invites('a'), invites('b')],
    ['of one that comes and is named', invites('a'), names('a', 'Oost')],
    ['of one that goes after another was named', names(NORTH.id, 'N'), (now) => withdrawOrganisation(now, SOUTH.id)],
    ['of the names of two', names(NORTH.id, 'N'), names(SOUTH.id, 'Z')],
  ])('%s', (_, first, second) => {
    const { dossier, change, back } = opened()
    change(first)
    change(second)
    back()
    expect(dossier()).toEqual(first(aTableOfTwo()))
    back()
    expect(dossier()).toEqual(aTableOfTwo())
  })
})

describe('what is written in one go is one step, whatever the number of strokes', () => {
  test.each<[string, (words: string) => Change]>([
    ['of a partner', (words) => says(NORTH.id, words)],
    ['at a point', (words) => (dossier) => noteTalk(dossier, 'P1.M.D.1', { said: words })],
    ['as the name of an organisation', (words) => names(SOUTH.id, words)],
  ])('%s', (_, write) => {
    const { dossier, change, back } = opened()
    for (const words of ['J', 'Ja', 'Ja!']) change(write(words))
    back()
    expect(dossier()).toEqual(aTableOfTwo())
  })
})

function talk(question: 'P1.M.D.1' | 'P2.M.D.1', part: 'said' | 'agreed'): Change {
  return (dossier) => noteTalk(dossier, question, { [part]: 'Ja' })
}

/** An open workshop in which each change comes right after the one before. */
function opened() {
  let time = 0
  const store = createDossierStore(() => new Date((time += 100)))
  store.getState().open(aTableOfTwo(), { kind: 'kept', at: new Date(0) })
  return {
    dossier: () => store.getState().dossier,
    change: (next: Change) => store.getState().change(next),
    back: () => store.getState().travel('back'),
  }
}
