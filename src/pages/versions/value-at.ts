import type { ChangePlace } from '@/domain/answers/change-place'
import type { AgreedCondition, Action } from '@/domain/answers/decision'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Look } from '@/domain/answers/look'
import { labelOf, situationOf } from '@/domain/report/situation'
import { say, type Message } from '@/domain/message'

/** What stands at a place of a dossier: chosen from what the program offers, written by a person, or nothing. */
export type Value =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'chosen'; readonly message: Message }
  | { readonly kind: 'written'; readonly words: string }

const NOTHING: Value = { kind: 'nothing' }

/** What stands at one place. */
export function valueAt(dossier: Dossier, place: ChangePlace): Value {
  const round = dossier.rounds.at(-1)
  if (place.kind === 'words') return written([dossier[place.part]].flat().join(', '))
  if (place.kind === 'look') return looks(dossier.look, place.part)
  if (place.kind === 'workshop' || place.kind === 'takingPart') return inWorkshop(dossier, place)
  if (round === undefined) return NOTHING
  switch (place.kind) {
    case 'context': {
      const value = round.context[place.part]
      if (value === undefined) return NOTHING
      return chosen(
        value === 'unknown' ? `context:${place.part}.unknown` : `context:${place.part}.option.${value}.label`,
      )
    }
    case 'scan':
      return chosen(`wizard:context.scan.${round.scan}`)
    case 'answer': {
      const level = round.answers[place.question]?.level
      return level === undefined ? NOTHING : chosen(`instrument:scale.level.${level}.label`)
    }
    case 'note':
      return written(round.answers[place.question]?.note)
    case 'decision':
      return decided(round, place.part)
    case 'condition':
      return conditionPart(round, place.id, place.part)
    case 'action':
      return actionPart(round, place.id, place.part)
    case 'rest':
      return NOTHING
  }
}

/** Only how many are in: what a participant answered is for nobody's eyes. */
function inWorkshop({ workshop }: Dossier, place: ChangePlace & { readonly kind: 'workshop' | 'takingPart' }): Value {
  if (place.part === 'organisations') return written(workshop?.organisations.map(({ name }) => name).join(', '))
  if (place.part !== 'contributions' || workshop === undefined) return NOTHING
  return { kind: 'chosen', message: say('versions:contributions', { count: workshop.contributions.length }) }
}

function looks(look: Look = {}, part: keyof Look): Value {
  if (part === 'accent') return written(look.accent)
  if (look.logo === undefined) return NOTHING
  const { width, height } = look.logo
  return { kind: 'chosen', message: say('versions:logo', { width, height }) }
}

function decided(
  { context, decision = {} }: Round,
  part: Extract<ChangePlace, { readonly kind: 'decision' }>['part'],
): Value {
  switch (part) {
    case 'recognised':
      return decision.recognised === undefined ? NOTHING : chosen(`decision:recognised.${decision.recognised}`)
    case 'verdict':
      return decision.verdict === undefined
        ? NOTHING
        : { kind: 'chosen', message: labelOf(decision.verdict, situationOf(context)) }
    case 'decidedOn':
    case 'reviewOn':
      return day(decision[part])
    case 'why':
    case 'decidedBy':
    case 'wouldChangeMind':
      return written(decision[part])
  }
}

function conditionPart({ decision }: Round, id: string, part: 'added' | 'removed' | keyof AgreedCondition): Value {
  const row = decision?.conditions?.find((condition) => condition.id === id)
  if (row === undefined) return NOTHING
  if (part === 'by') return day(row.by)
  return written(part === 'who' ? row.who : row.text)
}

function actionPart({ actions = [] }: Round, id: string, part: 'added' | 'removed' | keyof Action): Value {
  const row = actions.find((action) => action.id === id)
  if (row === undefined) return NOTHING
  switch (part) {
    case 'due':
      return day(row.due)
    case 'document':
      return row.document === null ? NOTHING : chosen(`instrument:document.${row.document}.name`)
    case 'done':
      return chosen(row.done ? 'versions:done.yes' : 'versions:done.no')
    case 'owner':
      return written(row.owner)
    case 'added':
    case 'removed':
    case 'text':
    case 'id':
      return written(row.text)
  }
}

function day(date: string | undefined): Value {
  return date === undefined || date === '' ? NOTHING : { kind: 'chosen', message: say('versions:day', { date }) }
}

function written(words: string | undefined): Value {
  return words === undefined || words.trim() === '' ? NOTHING : { kind: 'written', words }
}

function chosen(key: string): Value {
  return { kind: 'chosen', message: say(key) }
}
