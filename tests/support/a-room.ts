import * as fc from 'fast-check'
import type { QuestionId } from '@/domain/answers/answer'
import type { Action, Decision } from '@/domain/answers/decision'
import type { Dossier } from '@/domain/answers/dossier'
import { inRound } from '@/domain/answers/in-round'
import type { Scan } from '@/domain/answers/scan'
import {
  ROLE_GROUPS,
  type Contribution,
  type RoleGroup,
  type TalkedAbout,
  type Workshop,
} from '@/domain/answers/workshop'
import type { PhaseNumber } from '@/domain/instrument/axes'
import type { Context } from '@/domain/instrument/context-question'
import { LEVELS, type Choice, type Level } from '@/domain/instrument/scale'
import { questionsFor } from '@/domain/workshop/room-questions'
import { rowOf } from '@/domain/workshop/choice-row'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { anyContext } from './any-round'

/** What one participant hands in, in the words of a test. `all` is chosen wherever `answers` says nothing else. */
export interface Said {
  readonly id?: string
  readonly all?: Choice
  readonly answers?: Readonly<Partial<Record<QuestionId, Choice | null>>>
  readonly group?: RoleGroup
  readonly position?: PhaseNumber | 'unknown'
  readonly notes?: Readonly<Partial<Record<QuestionId, string>>>
  readonly consent?: boolean
  readonly handedIn?: number
}

/**
 * A workshop in the words of a test: `aWorkshop().inPhase(2).of('Noord', { all: 75 }, { all: 50 }).of('Zuid', { all: 25 }).build()`.
 * Without more words it is a confidential quick scan in phase 1 to which nobody is invited. An organisation has its name in
 * small letters as id. The last `inPhase`, `full` and `withContext` count for everyone.
 */
export function aWorkshop(): WorkshopBuilder {
  return new WorkshopBuilder()
}

/** A contribution as it would be handed in, at every question that a round with this scan and context asks. */
export function aContribution(
  organisation: string,
  said: Said,
  plan: { readonly scan: Scan; readonly context: Context } = { scan: 'quick', context: { phase: 1 } },
): Contribution {
  const { all, answers = {}, group = null, position = null, notes = {}, consent = false, handedIn = 0 } = said
  const asked = questionsFor(plan).filter(({ preview }) => preview === null)
  const everywhere = all === undefined ? [] : asked.map(({ id }) => [id, all] as const)
  const choices = { ...Object.fromEntries(everywhere), ...answers }
  const given = Object.entries(choices).flatMap(([id, level]) => (level === null ? [] : [[id, { level }]]))
  return {
    id: said.id ?? '000000000',
    organisation,
    group,
    position,
    choices: rowOf(Object.fromEntries(given)),
    notes,
    consent,
    handedIn,
  }
}

class WorkshopBuilder {
  private scan: Scan = 'quick'
  private context: Context = { phase: 1 }
  private title = 'Thuis na het ziekenhuis'
  private parts: Partial<Workshop> = {}
  private rest: { decision?: Decision; actions?: readonly Action[] } = {}
  private tables: readonly { readonly name: string; readonly said: readonly Said[] }[] = []

  titled(title: string): this {
    this.title = title
    return this
  }

  full(): this {
    this.scan = 'full'
    return this
  }

  inPhase(phase: PhaseNumber | 'unknown'): this {
    return this.withContext({ phase })
  }

  withContext(context: Context): this {
    this.context = { ...this.context, ...context }
    return this
  }

  /** The open mode; everyone who says nothing about it agrees. */
  open(): this {
    this.parts = { ...this.parts, mode: 'open' }
    return this
  }

  /** An organisation with those who take part for it, none or more. */
  of(name: string, ...said: readonly Said[]): this {
    this.tables = [...this.tables, { name, said }]
    return this
  }

  talked(question: QuestionId, talk: TalkedAbout): this {
    this.parts = { ...this.parts, points: { ...this.parts.points, [question]: talk } }
    return this
  }

  decided(decision: Decision): this {
    this.rest = { ...this.rest, decision }
    return this
  }

  withActions(...actions: readonly Action[]): this {
    this.rest = { ...this.rest, actions }
    return this
  }

  build(): Dossier & { readonly workshop: Workshop } {
    const { scan, context, rest } = this
    const born = newWorkshop({
      id: '2f7c1f0a-5f0e-4d5c-8b43-6f3a5e9d1c20',
      roundId: '9a6d2c11-3b8e-4c65-9d0f-7e1b2c3d4e5f',
      now: new Date('2026-11-23T10:00:00.000Z'),
    })
    const dossier = inRound({ ...born, title: this.title }, (round) => ({ ...round, scan, context, ...rest }))
    return { ...dossier, workshop: { ...workshopOf(born), ...this.parts, ...this.filled() } }
  }

  private filled(): Pick<Workshop, 'organisations' | 'contributions'> {
    const { scan, context } = this
    const plan = { scan, context }
    const consent = this.parts.mode === 'open'
    const people = this.tables.flatMap(({ name, said }) => said.map((one) => ({ name, one })))
    const contributions = people.map(({ name, one }, at) =>
      aContribution(idOf(name), { consent, id: (at + 1).toString(16).padStart(9, '0'), ...one }, plan),
    )
    return {
      organisations: this.tables.map(({ name }) => ({ id: idOf(name), name })),
      contributions: contributions.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    }
  }
}

function idOf(name: string): string {
  return name.toLowerCase()
}

function workshopOf({ workshop }: Dossier): Workshop {
  if (workshop === undefined) throw new Error('This dossier is no workshop.')
  return workshop
}

/** How a room can be; what is left out is any. */
export interface RoomShape {
  readonly mode?: Workshop['mode']
  readonly context?: Context
  readonly scan?: Scan
  /** The most who take part. */
  readonly most?: number
  /** Whether everyone chose a level everywhere. */
  readonly complete?: boolean
}

/** Any workshop: up to five organisations of any size, some groups, some who do not know, some looks ahead. */
export function anyRoom({ mode, context, scan, most = 24, complete = false }: RoomShape = {}): fc.Arbitrary<
  Dossier & { readonly workshop: Workshop }
> {
  return fc
    .record({
      mode: mode === undefined ? fc.constantFrom('confidential' as const, 'open' as const) : fc.constant(mode),
      context: context === undefined ? anyContext() : fc.constant(context),
      scan: scan === undefined ? fc.constantFrom('quick' as const, 'full' as const) : fc.constant(scan),
      people: fc.uniqueArray(anyPerson(complete), { maxLength: most, selector: ({ id }) => id }),
      organisations: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ mode: chosen, context: asked, scan: depth, people, organisations }) => {
      const builder = aWorkshop().withContext({ phase: 'unknown', ...asked })
      if (depth === 'full') builder.full()
      if (chosen === 'open') builder.open()
      const plan = { scan: depth, context: { phase: 'unknown' as const, ...asked } }
      for (let at = 0; at < organisations; at++) {
        const own = people.filter(({ seat }) => seat % organisations === at)
        builder.of(`org${at}`, ...own.map((person) => saidBy(person, plan)))
      }
      return builder.build()
    })
}

interface AnyPerson {
  readonly seat: number
  readonly id: string
  readonly group: RoleGroup | null
  readonly position: PhaseNumber | 'unknown' | null
  readonly luck: number
  readonly hesitates: boolean
  readonly ahead: boolean
  readonly note: string
}

/** Ids and answers of someone who could take part, whatever the workshop asks. */
function anyPerson(complete: boolean): fc.Arbitrary<AnyPerson> {
  return fc.record({
    seat: fc.integer({ min: 0, max: 9 }).map((seat) => (seat > 5 ? 0 : seat)),
    id: fc.integer({ min: 1, max: 0xfffffffff }).map((id) => id.toString(16).padStart(9, '0')),
    group: fc.constantFrom<RoleGroup | null>(...ROLE_GROUPS.slice(0, 3), null),
    position: fc.constantFrom<PhaseNumber | 'unknown' | null>(1, 2, 3, 4, 5, 'unknown', null),
    luck: fc.nat(),
    hesitates: fc.constant(!complete),
    ahead: fc.boolean(),
    note: fc.constantFrom('', '', 'we talk about this'),
  })
}

function saidBy(person: AnyPerson, plan: { readonly scan: Scan; readonly context: Context }): Said {
  const asked = questionsFor(plan).filter(({ preview }) => person.ahead || preview === null)
  const chosen = asked.map(({ id }, at) => [id, choiceOf(luckAt(person, at))] as const)
  const { id, group, position, note } = person
  const [first] = asked
  return {
    id,
    answers: Object.fromEntries(chosen),
    ...(group === null ? {} : { group }),
    ...(position === null ? {} : { position }),
    notes: note === '' || first === undefined ? {} : { [first.id]: note },
  }
}

/** From a whole number of chance one from 0 to 19 at each question; to 16 only for someone who always chooses a level. */
function luckAt({ luck, hesitates }: AnyPerson, at: number): number {
  let mixed = Math.imul(luck ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % (hesitates ? 20 : 17)
}

/** 17 says "I don't know", 18 "not applicable", 19 nothing; the others one of the five levels. */
function choiceOf(luck: number): Choice | null {
  if (luck < 17) return (LEVELS[luck % 5] satisfies Level | undefined) ?? null
  return luck === 17 ? 'DK' : luck === 18 ? 'NA' : null
}
