import { setTimeout as after } from 'node:timers/promises'
import type { Chance } from './chance'
import { placeOf, type Desk } from './desk'
import { fieldOf, type Memory } from './memory'
import type { Shown } from './witness'

const CHOICES = ['0', '25', '50', '75', '100', 'DK', 'NA']
const PHASES = ['P1', 'P2', 'P3']
const THEMES = ['M', 'I', 'R']
const SPEECH = 'we kennen elkaar al lang en toch weten we niet wat de cliënten écht nodig hebben; één verhaal per week '

/** A person at the keyboard, who remembers all. */
export interface Person {
  /** Chooses and writes until told to stop, or until the page is gone; says which. */
  work(until: AbortSignal): Promise<'stopped' | 'page gone'>
}

interface Seat {
  readonly desk: Desk
  readonly dossier: string
  readonly chance: Chance
  readonly memory: Memory
  /** How long between two keys at most, in ms. */
  readonly pace?: number
  /** Never goes to another screen. */
  readonly stays?: boolean
}

/** Sits down at a dossier that is open at its first questions. */
export function seat({ desk, dossier, chance, memory, pace = 60, stays = false }: Seat): Person {
  async function step(screen: Shown, until: AbortSignal) {
    const question = chance.whole(0, screen.questions.length)
    if (chance.happens(0.5)) await choose(question)
    else await write(question, until)
    if (chance.happens(0.4)) await after(chance.between(0, 500), undefined, { signal: until })
  }

  async function choose(question: number) {
    const { place, questions } = await desk.shown()
    const asked = questions[question]
    if (asked === undefined) return
    const field = fieldOf.choice(asked.id)
    // One that was not chosen here before tells best how far the question came.
    const before = memory.fields.get(field)?.deeds.map((deed) => deed.value) ?? []
    const others = CHOICES.filter((choice) => choice !== asked.choice)
    const fresh = others.filter((choice) => !before.includes(choice))
    const value = chance.oneOf(fresh.length > 0 ? fresh : others)
    const taken = memory.begin(place, field, value)
    await desk.choose(question, value)
    taken()
  }

  async function write(question: number, until: AbortSignal) {
    await desk.writeAt(question)
    const { place, questions } = await desk.shown()
    const asked = questions[question]
    if (asked === undefined) return
    let note = asked.note
    const begin = chance.whole(0, SPEECH.length - 30)
    for (const sign of SPEECH.slice(begin, begin + chance.whole(3, 30))) {
      if (until.aborted) return
      note += sign
      const taken = memory.begin(place, fieldOf.note(asked.id), note)
      await desk.type(sign)
      taken()
      await after(chance.between(pace / 4, pace))
    }
  }

  return {
    work: async (until) => {
      try {
        let screen = await desk.shown()
        while (!until.aborted) {
          await step(screen, until)
          if (!stays && chance.happens(0.1))
            screen = await desk.go(placeOf(dossier, chance.oneOf(PHASES), chance.oneOf(THEMES)))
        }
        return 'stopped'
      } catch (problem) {
        if (until.aborted) return 'stopped'
        if (isGone(problem)) return 'page gone'
        throw problem
      }
    },
  }
}

/** Whether what went wrong is that the page is not there any more. */
export function isGone(problem: unknown): boolean {
  return /crash|closed|detached|destroyed|disconnect|navigat|Connection/i.test(String(problem))
}
