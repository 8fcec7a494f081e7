import type { Dossier } from '@/domain/answers/dossier'
import { readDossier } from '@/storage/read-dossier'
import sample from '../fixtures/sample-dossier.json'
import { aDossier } from '../support/a-dossier'
import { longestDossier } from '../support/longest-dossier'
import { naughtyDossier } from '../support/naughty-dossier'
import { VECTOR_CASES } from '../support/vectors'

/** A dossier of which papers are made. */
export interface PaperCase {
  readonly name: string
  readonly dossier: Dossier
  /** Whether one language is enough: hundreds of pages take their time. */
  readonly inOneLanguage?: true
}

/** From nothing at all to the longest and the most hostile that a dossier may hold. */
export const PAPER_CASES: readonly PaperCase[] = [
  { name: 'nothing', dossier: aDossier().build() },
  { name: 'the least', dossier: aDossier().titled('Noord').inPhase(1).answered('P1.M.D.1', 75).build() },
  ...VECTOR_CASES.map(({ id, round }) => ({
    name: `worked example ${id}`,
    dossier: { ...aDossier().titled('Thuiszorg Noord').ofOrganisation('vzw De Brug').build(), rounds: [round] },
  })),
  { name: 'the example', dossier: example() },
  { name: 'no idea', dossier: aDossier().titled('Zuid').inPhase('unknown').full().ratedAll('DK').build() },
  { name: 'not applicable', dossier: aDossier().titled('West').inPhase(5).full().ratedAll('NA').build() },
  { name: 'all as well as can be', dossier: aDossier().titled('Oost').inPhase(5).full().ratedAll(100).build() },
  { name: 'the longest texts', dossier: longestDossier().dossier, inOneLanguage: true },
  { name: 'hostile texts', dossier: naughtyDossier(0).dossier },
  { name: 'more hostile texts', dossier: naughtyDossier(27).dossier },
]

function example(): Dossier {
  const read = readDossier(JSON.stringify(sample))
  if (!read.ok) throw new Error('The example is refused.')
  return read.value
}
