import type { Contribution, Workshop } from '@/domain/answers/workshop'
import type { Dossier } from '@/domain/answers/dossier'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { rowOf } from '@/domain/workshop/choice-row'
import type { CollectedLine } from '@/store/collecting'

export const BRIDGE = { id: 'org-bridge', name: 'De Brug vzw' }
export const HOUSE = { id: 'org-house', name: 'Huis van de Buurt' }

/** A workshop to which two organisations are invited, with so many participants of each. */
export function workshopWith(parts: Partial<Workshop> = {}, counts: readonly [number, number] = [0, 0]): Dossier {
  const born = newWorkshop({
    id: '7b1f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e',
    roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d02',
    now: new Date('2026-11-23T10:00:00.000Z'),
  })
  if (born.workshop === undefined) throw new Error('A new workshop is none.')
  const [bridge, house] = counts
  const contributions = [...manyOf(BRIDGE.id, bridge), ...manyOf(HOUSE.id, house, bridge)]
  return { ...born, workshop: { ...born.workshop, organisations: [BRIDGE, HOUSE], contributions, ...parts } }
}

/** The same for a full scan of all phases, of sixty questions. */
export function fullWorkshop(parts: Partial<Workshop> = {}): Dossier {
  const dossier = workshopWith(parts)
  return { ...dossier, rounds: dossier.rounds.map((round) => ({ ...round, scan: 'full' as const })) }
}

function manyOf(organisation: string, count: number, from = 0): readonly Contribution[] {
  return Array.from({ length: count }, (_, place) => aContribution(from + place, organisation))
}

export function aContribution(number: number, organisation: string, consent = false): Contribution {
  return {
    id: number.toString(16).padStart(9, '0'),
    organisation,
    group: null,
    position: null,
    choices: rowOf({ 'P1.M.D.1': { level: 75 } }),
    notes: {},
    consent,
    handedIn: 0,
  }
}

/** Lines about codes that are not right, the first few of which leave a choice. */
export function lines(count: number, choices = 0): readonly CollectedLine[] {
  return Array.from({ length: count }, (_, place) => ({
    id: place + 1,
    source: `code-${place + 1}`,
    why: { key: 'errors:read.several' },
    counts: place < choices,
    instead: place < choices ? aContribution(place, BRIDGE.id) : null,
  }))
}
