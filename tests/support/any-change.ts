import * as fc from 'fast-check'
import { addAction, changeAction, decide, removeAction } from '@/domain/answers/change-decision'
import { describe, giveAnswer, setContext, setScan, writeNote } from '@/domain/answers/change-dossier'
import { dress } from '@/domain/answers/change-look'
import type { Dossier } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import { aLogo } from './pictures'

type Change = (dossier: Dossier) => Dossier

/** A row of things a person may do to a dossier, in few enough places that they often meet. */
export function anyChanges(most = 40): fc.Arbitrary<readonly Change[]> {
  return fc.array(anyChange(), { maxLength: most })
}

function anyChange(): fc.Arbitrary<Change> {
  const text = fc.constantFrom('', 'a', 'ab', 'overleg', '👩‍👧 é')
  const question = fc.constantFrom('P1.M.D.1' as const, 'P3.R.P.2' as const, 'IMP.1' as const)
  const choice = fc.constantFrom<(Choice | null)[]>(0, 25, 50, 75, 100, 'DK', 'NA', null)
  const id = fc.constantFrom('a', 'b', 'c')
  const action = { owner: '', due: '', document: null, done: false }
  return fc.oneof(
    fc.tuple(question, choice).map(
      ([at, level]): Change =>
        (dossier) =>
          giveAnswer(dossier, at, level),
    ),
    fc.tuple(question, text).map(
      ([at, note]): Change =>
        (dossier) =>
          writeNote(dossier, at, note),
    ),
    text.map(
      (title): Change =>
        (dossier) =>
          describe(dossier, { title }),
    ),
    fc.array(text).map(
      (partners): Change =>
        (dossier) =>
          describe(dossier, { partners }),
    ),
    fc.constantFrom(1 as const, 'unknown' as const, null).map(
      (phase): Change =>
        (dossier) =>
          setContext(dossier, 'phase', phase),
    ),
    fc.constantFrom('quick' as const, 'full' as const).map(
      (scan): Change =>
        (dossier) =>
          setScan(dossier, scan),
    ),
    text.map(
      (why): Change =>
        (dossier) =>
          decide(dossier, { why }),
    ),
    fc.array(fc.tuple(id, text), { maxLength: 3 }).map((rows): Change => {
      const conditions = [...new Map(rows)].map(([key, words]) => ({ id: key, text: words, who: '', by: '' }))
      return (dossier) => decide(dossier, { conditions })
    }),
    fc.constantFrom({ accent: '#0f4c5c' }, { accent: null }, { logo: aLogo(4, 2) }, { logo: null }).map(
      (parts): Change =>
        (dossier) =>
          dress(dossier, parts),
    ),
    fc.tuple(id, text).map(
      ([key, words]): Change =>
        (dossier) =>
          hasAction(dossier, key) ? dossier : addAction(dossier, { id: key, text: words, ...action }),
    ),
    fc.tuple(id, text).map(
      ([key, words]): Change =>
        (dossier) =>
          changeAction(dossier, key, { text: words }),
    ),
    id.map(
      (key): Change =>
        (dossier) =>
          removeAction(dossier, key),
    ),
  )
}

function hasAction(dossier: Dossier, id: string) {
  return dossier.rounds.at(-1)?.actions?.some((action) => action.id === id) === true
}
