import type { Dossier, Round } from './dossier'

/** A round to choose: by when it was begun and how it was filled in. */
export type RoundChoice = Pick<Round, 'id' | 'startedAt' | 'scan'>

/** The rounds of a dossier to choose from, the newest first; empty when there is none. */
export function roundChoices({ rounds }: Dossier): readonly RoundChoice[] {
  return rounds.map(({ id, startedAt, scan }) => ({ id, startedAt, scan })).toReversed()
}

/** The round with an id; the last one when none is named, or none has it. Undefined when there is no round at all. */
export function roundOf({ rounds }: Dossier, id?: string): Round | undefined {
  return rounds.find((round) => round.id === id) ?? rounds.at(-1)
}
