import { setTimeout as after } from 'node:timers/promises'
import type { Chance } from './chance'
import { placeOf, type Desk } from './desk'
import { newMemory, type Memory } from './memory'
import { seat, type Person } from './person'
import type { Shown } from './witness'
import { isSettled } from './words'

/** An answer of the page may get lost together with it; the person does not wait for it longer than this, in ms. */
const LETTING_GO = 5_000
/** By then a page must have said whether something is kept, in ms. */
const MAKING_UP = 10_000

/** A person at a new dossier, about to begin. */
export interface Sitting {
  readonly dossier: string
  readonly memory: Memory
  readonly person: Person
}

/** Opens the program, begins a dossier and goes to its first questions. */
export async function beginAtDesk(desk: Desk, chance: Chance): Promise<Sitting> {
  if ((await desk.open()) === null) throw new Error('The program did not start, before any fault.')
  const dossier = await desk.begin()
  const memory = newMemory()
  desk.tell(memory)
  await desk.go(placeOf(dossier, chance.oneOf(['P1', 'P2']), chance.oneOf(['M', 'I', 'R'])))
  return { dossier, memory, person: seat({ desk, dossier, chance, memory }) }
}

/** The same person comes back, in another window, to where the dossier was left. */
export async function sitAgain(desk: Desk, { dossier, memory }: Sitting, chance: Chance): Promise<Sitting> {
  const place = [...memory.places].at(-1) ?? placeOf(dossier, 'P1', 'M')
  if ((await desk.open(place)) === null) throw new Error('The program stayed white.')
  desk.tell(memory)
  return { dossier, memory, person: seat({ desk, dossier, chance, memory }) }
}

/** Lets the person work for so many ms, undisturbed. */
export async function workFor({ person }: Sitting, time: number): Promise<void> {
  const leave = new AbortController()
  const working = person.work(leave.signal)
  await Promise.race([after(time), working])
  leave.abort()
  await working
}

/** What stands there once the page has said whether it is kept; throws when it never does. */
export async function untilSettled(desk: Desk): Promise<Shown> {
  for (const begin = Date.now(); Date.now() - begin < MAKING_UP; await after(25)) {
    const shown = await desk.shown()
    if (shown.says !== null && isSettled(shown.says)) return shown
  }
  throw new Error(`After ${MAKING_UP} ms the page has not said whether it kept what was done.`)
}

/** Lets the person work, strikes in the middle of it, and gives when that was. Done once the fault is. */
export async function strike(
  { person, memory }: Sitting,
  moment: number,
  fault: () => Promise<unknown>,
): Promise<number> {
  const leave = new AbortController()
  const working = person.work(leave.signal)
  await Promise.race([after(moment), working])
  const at = Date.now()
  const done = fault()
  leave.abort()
  await done
  memory.stop()
  await Promise.race([working, after(LETTING_GO, undefined, { ref: false })])
  return at
}
