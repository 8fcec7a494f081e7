import { CONTEXT_KEYS } from '../instrument/context-question'
import { ITEMS } from '../instrument/items'
import { MODULE_ITEM_IDS } from '../instrument/module'
import type { QuestionId } from './answer'
import type { ChangePlace } from './change-place'
import { changedParts, differs } from './changed-parts'
import { changedRows } from './changed-rows'
import type { Dossier, Round } from './dossier'
import type { Workshop } from './workshop'
import { writtenInWorkshop } from './written-in-workshop'

const WORDS = ['title', 'organisation', 'partners'] as const
const LOOK = ['logo', 'accent'] as const
const WORKSHOP = ['mode', 'organisations', 'contributions', 'points', 'decisions', 'script'] as const
const TAKING_PART = ['organisation', 'group', 'position', 'shared', 'consent'] as const
const QUESTIONS: readonly QuestionId[] = [...ITEMS.map(({ id }) => id), ...MODULE_ITEM_IDS]
const DECISION = ['recognised', 'verdict', 'why', 'decidedBy', 'decidedOn', 'wouldChangeMind', 'reviewOn'] as const
const CONDITION = ['text', 'who', 'by'] as const
const ACTION = ['text', 'owner', 'due', 'document', 'done'] as const

/** Where two states of a dossier differ, in the order of the program; empty when they hold the same. */
export function changedPlaces(before: Dossier, after: Dossier): readonly ChangePlace[] {
  const [one, other] = [before.rounds.at(-1), after.rounds.at(-1)]
  return [
    ...changedParts(WORDS, before, after).map((part) => ({ kind: 'words', part }) as const),
    ...changedParts(LOOK, before.look ?? {}, after.look ?? {}).map((part) => ({ kind: 'look', part }) as const),
    ...placesInWorkshop(before.workshop, after.workshop),
    ...changedParts(TAKING_PART, before.takingPart ?? {}, after.takingPart ?? {}).map(
      (part) => ({ kind: 'takingPart', part }) as const,
    ),
    ...(one === undefined || other === undefined || one === other ? [] : placesInRound(one, other)),
    ...restIf(differs(besideRounds(before), besideRounds(after)) || earlierDiffer(before, after)),
  ]
}

function placesInWorkshop(before?: Workshop, after?: Workshop): readonly ChangePlace[] {
  return changedParts(WORKSHOP, before ?? {}, after ?? {}).map((part) => {
    const at = before === undefined || after === undefined ? null : writtenInWorkshop(part, before, after)
    return { kind: 'workshop', part, ...(at === null ? {} : { at }) }
  })
}

function placesInRound(one: Round, other: Round): readonly ChangePlace[] {
  const [decided, otherDecided] = [one.decision ?? {}, other.decision ?? {}]
  const conditions = [decided.conditions ?? [], otherDecided.conditions ?? []] as const
  const actions = [one.actions ?? [], other.actions ?? []] as const
  const conditionRows = changedRows(CONDITION, ...conditions)
  const actionRows = changedRows(ACTION, ...actions)
  return [
    ...changedParts(CONTEXT_KEYS, one.context, other.context).map((part) => ({ kind: 'context', part }) as const),
    ...(one.scan === other.scan ? [] : [{ kind: 'scan' } as const]),
    ...QUESTIONS.flatMap((question) => placesAt(question, one, other)),
    ...changedParts(DECISION, decided, otherDecided).map((part) => ({ kind: 'decision', part }) as const),
    ...conditionRows.map((row) => ({ kind: 'condition', ...row }) as const),
    ...actionRows.map((row) => ({ kind: 'action', ...row }) as const),
    // What no name of a row explains: their order, or members that are not known here.
    ...restIf(
      (conditionRows.length === 0 && differs(...conditions)) ||
        (actionRows.length === 0 && differs(...actions)) ||
        differs(unknownIn(one), unknownIn(other)),
    ),
  ]
}

function placesAt(question: QuestionId, one: Round, other: Round): readonly ChangePlace[] {
  const [before, after] = [one.answers[question], other.answers[question]]
  return [
    ...(before?.level === after?.level ? [] : [{ kind: 'answer', question } as const]),
    ...(before?.note === after?.note ? [] : [{ kind: 'note', question } as const]),
  ]
}

function restIf(differing: boolean): readonly ChangePlace[] {
  return differing ? [{ kind: 'rest' }] : []
}

/** The members of a later program in a round; what is known here is compared place by place. */
function unknownIn({ answers, context, decision = {}, scan: _, actions: __, ...round }: Round) {
  return [
    round,
    without(context, CONTEXT_KEYS),
    without(decision, [...DECISION, 'conditions']),
    without(answers, QUESTIONS),
    QUESTIONS.map((question) => without(answers[question] ?? {}, ['level', 'note'])),
  ]
}

function besideRounds(dossier: Dossier) {
  const {
    title: _,
    organisation: __,
    partners: ___,
    rounds,
    look = {},
    workshop = {},
    takingPart = {},
    ...others
  } = dossier
  // What the room was shown and what was handed in is no step of the person that could be undone.
  return [
    others,
    without(look, LOOK),
    without(workshop, [...WORKSHOP, 'shown']),
    without(takingPart, [...TAKING_PART, 'handedIn']),
    rounds.length,
  ]
}

function earlierDiffer(before: Dossier, after: Dossier): boolean {
  return before.rounds.slice(0, -1).some((round, at) => differs(round, after.rounds[at]))
}

function without(things: object, names: readonly string[]) {
  return Object.entries(things).filter(([name]) => !names.includes(name))
}
