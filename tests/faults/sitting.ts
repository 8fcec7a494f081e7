import { setTimeout as after } from 'node:timers/promises'
import type { Chance } from './chance'
import { placeOf, type Desk } from './desk'
import { newMemory, type Memory } from './memory'
import { seat, type Person } from './person'

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
  await working
  return at
}
