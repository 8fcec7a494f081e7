import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution } from '@/domain/answers/workshop'
import { CURRENT_VERSION } from './migrations'
import { fits } from './fits'
import { FORMAT, WORKSHOP_FORMAT } from './formats'

/**
 * The text of a dossier, for a file and for the browser alike. Lone halves of signs are written as escapes, so that nothing is
 * lost. What would be too large with white space between its members, as it came in without, goes without.
 */
export function writeDossier(dossier: Dossier, version = CURRENT_VERSION): string {
  const format = dossier.workshop === undefined ? FORMAT : WORKSHOP_FORMAT
  const file = { format, version, ...dossier }
  const text = `${written(file, SPACED)}\n`
  return fits(text) ? text : `${written(file, DENSE)}\n`
}

/** One of two ways to lay out a file, and the contributions that were written so; a change elsewhere leaves them as they are. */
interface Layout {
  readonly space: number
  /** What stands between a line end and a member of the workshop. */
  readonly margin: string
  readonly known: WeakMap<readonly Contribution[], string>
}

const SPACED: Layout = { space: 2, margin: '    ', known: new WeakMap() }
const DENSE: Layout = { space: 0, margin: '', known: new WeakMap() }

/** With fewer it is not worth the while. */
const MANY = 50
/** Stands where they go. With the quotes around it that cannot be part of what someone wrote, as quotes there are escaped. */
const HERE = '"contributions stand here"'

/** The text of the whole, in which thousands of contributions are not written anew at every key that someone strikes. */
function written(file: Dossier, layout: Layout): string {
  const { workshop } = file
  if (workshop === undefined || workshop.contributions.length < MANY) return JSON.stringify(file, null, layout.space)
  const around = JSON.stringify(
    { ...file, workshop: { ...workshop, contributions: JSON.parse(HERE) as unknown } },
    null,
    layout.space,
  )
  const [before, after, ...more] = around.split(HERE)
  // Unless a member that nobody knows says the same.
  if (before === undefined || after === undefined || more.length > 0) return JSON.stringify(file, null, layout.space)
  return before + writtenOnce(workshop.contributions, layout) + after
}

function writtenOnce(contributions: readonly Contribution[], { space, margin, known }: Layout): string {
  const there = known.get(contributions)
  if (there !== undefined) return there
  const text = JSON.stringify(contributions, null, space).replaceAll('\n', `\n${margin}`)
  known.set(contributions, text)
  return text
}
