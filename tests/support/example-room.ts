import type { Dossier } from '@/domain/answers/dossier'
import { exampleWorkshop } from '@/domain/workshop/example-workshop'

const BIRTH = {
  id: '0b8f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e',
  roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01',
  now: new Date('2026-11-24T09:00:00.000Z'),
}

/** The example of a workshop, with the ends of keys for words: eleven people of `linde`, `ocmw` and `caw`. Of these, so many as a test asks. */
export function exampleRoom({ people = 11, open = false }: { people?: number; open?: boolean } = {}): Dossier {
  const dossier = exampleWorkshop(BIRTH, (key) => key.split('.').at(-1) ?? key)
  const { workshop } = dossier
  if (workshop === undefined) throw new Error('The example is a workshop.')
  const contributions = workshop.contributions.slice(0, people).map((one) => ({ ...one, consent: open }))
  return { ...dossier, workshop: { ...workshop, contributions, mode: open ? 'open' : 'confidential' } }
}
