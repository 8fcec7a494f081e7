import * as fc from 'fast-check'
import { VERDICTS, type Action, type Decision } from '@/domain/answers/decision'
import type { Dossier, Round } from '@/domain/answers/dossier'
import { DOCUMENTS } from '@/domain/instrument/document'
import { anyRound } from './any-round'
import type { Look } from '@/domain/answers/look'
import { aLogo } from './pictures'
import { NAUGHTY_STRINGS } from './naughty-strings'

/** Any text that a machine can hold: of every script, with half signs, and what is known to break programs. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
    fc.constantFrom(...NAUGHTY_STRINGS),
    fc.constantFrom(
      '\uD83D',
      '\uDE00\uD83D',
      'a\uDFFFb',
      '\0',
      '\uFEFF',
      '\u2028',
      '\uFFFE',
      '__proto__',
      '\\u0000',
      '\r\n',
    ),
  )
}

/** Any dossier of this version, with members that nobody knows yet in every object. */
export function anyDossier(): fc.Arbitrary<Dossier> {
  const look = fc.option(anyLook(), { nil: undefined, freq: 1 })
  const dossier = fc.record({
    id: fc.uuid(),
    title: anyText(),
    organisation: anyText(),
    partners: fc.array(anyText(), { maxLength: 5 }),
    rounds: fc.array(anyWrittenRound(), { minLength: 1, maxLength: 3 }),
  })
  return withMore(fc.tuple(dossier, look).map(([one, own]) => (own === undefined ? one : { ...one, look: own })))
}

function anyLook(): fc.Arbitrary<Look> {
  const logo = withMore(fc.constantFrom(aLogo(3, 1), aLogo(1, 7, '#ffd24a80')))
  const accent = fc.constantFrom('#000000', '#ffffff', '#FFD24A')
  return withMore(fc.record({ logo, accent }, { requiredKeys: [] }))
}

/** A round with texts wherever one can be written. */
function anyWrittenRound(): fc.Arbitrary<Round> {
  const parts = fc.record({
    round: anyRound(),
    notes: fc.array(anyText(), { minLength: 1, maxLength: 8 }),
    decision: fc.option(anyDecision(), { nil: undefined }),
    actions: fc.option(fc.array(anyAction(), { maxLength: 4 }), { nil: undefined }),
  })
  return withMore(
    parts.map(({ round, notes, decision, actions }) => {
      const noted = Object.entries(round.answers).map(([question, answer], place) => {
        const note = notes[place % (notes.length * 3)]
        return [question, note === undefined ? answer : { ...answer, note }]
      })
      return {
        ...round,
        answers: Object.fromEntries(noted),
        ...(decision === undefined ? {} : { decision }),
        ...(actions === undefined ? {} : { actions }),
      }
    }),
  )
}

function anyDecision(): fc.Arbitrary<Decision> {
  const condition = withMore(fc.record({ id: anyText(), text: anyText(), who: anyText(), by: anyDay() }))
  return withMore(
    fc.record(
      {
        recognised: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
        verdict: fc.constantFrom(...VERDICTS),
        why: anyText(),
        conditions: fc.array(condition, { maxLength: 3 }),
        decidedBy: anyText(),
        decidedOn: anyDay(),
        wouldChangeMind: anyText(),
        reviewOn: anyDay(),
      },
      { requiredKeys: [] },
    ),
  )
}

function anyAction(): fc.Arbitrary<Action> {
  return withMore(
    fc.record({
      id: anyText(),
      text: anyText(),
      owner: anyText(),
      due: anyDay(),
      document: fc.constantFrom(null, ...DOCUMENTS),
      done: fc.boolean(),
    }),
  )
}

function anyDay(): fc.Arbitrary<string> {
  return fc.constantFrom('', '2026-12-01', '9999-99-99', '275760-09-13')
}

/** The same with members of a later program beside those of this one. */
function withMore<Value extends object>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  const name = anyText().map((text) => `x${text}`)
  const more = fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, { arbitrary: anyMembers(name), weight: 1 })
  return fc.tuple(value, more).map(([known, unknown]) => ({ ...unknown, ...known }))
}

/** -0 is left out: JSON has no word for it, and writes 0. */
function anyMembers(name: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      anyText(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noDefaultInfinity: true, noNaN: true }).filter((number) => !Object.is(number, -0)),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.array(fc.tuple(name, tie('tree')), { maxLength: 3 }).map((members) => Object.fromEntries(members)),
    ),
  }))
  return fc.array(fc.tuple(name, tree), { maxLength: 3 }).map((members) => Object.fromEntries(members) as object)
}
