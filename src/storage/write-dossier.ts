import type { Dossier } from '@/domain/answers/dossier'
import type { Contribution } from '@/domain/answers/workshop'
import { FILE_LIMIT } from '@/platform/platform'
import { CURRENT_VERSION } from './migrations'
import { bytesIn, fits } from './fits'
import { FORMAT, WORKSHOP_FORMAT } from './formats'

/**
 * The text of a dossier, for a file and for the browser alike. Lone halves of signs are written as escapes, so that nothing is
 * lost. What would be too large with white space between its members, as it came in without, goes without.
 */
export function writeDossier(dossier: Dossier, version = CURRENT_VERSION): string {
  const format = dossier.workshop === undefined ? FORMAT : WORKSHOP_FORMAT
  const file = { format, version, ...dossier }
  const spaced = written(file, SPACED)
  return spaced.fits ? spaced.text : written(file, DENSE).text
}

/** One of two ways to lay out a file, and the contributions that were written so; a change elsewhere leaves them as they are. */
interface Layout {
  readonly space: number
  /** What stands between a line end and a member of the workshop. */
  readonly margin: string
  readonly known: WeakMap<readonly Contribution[], Part>
}

/** A part of a file, and what it takes in bytes: thousands of contributions are not counted anew either. */
interface Part {
  readonly text: string
  readonly bytes: number
}

/** The text of a file, and whether it can be read again. */
interface Written {
  readonly text: string
  readonly fits: boolean
}

const SPACED: Layout = { space: 2, margin: '    ', known: new WeakMap() }
const DENSE: Layout = { space: 0, margin: '', known: new WeakMap() }

/** With fewer it is not worth the while. */
const MANY = 50
/** Stands where they go. With the quotes around it that cannot be part of what someone wrote, as quotes there are escaped. */
const HERE = '"contributions stand here"'

/** The text of the whole, in which thousands of contributions are not written anew at every key that someone strikes. */
function written(file: Dossier, layout: Layout): Written {
  const { workshop } = file
  if (workshop === undefined || workshop.contributions.length < MANY) return inOneGo(file, layout)
  const around = JSON.stringify(
    { ...file, workshop: { ...workshop, contributions: JSON.parse(HERE) as unknown } },
    null,
    layout.space,
  )
  const [before, after, ...more] = around.split(HERE)
  // Unless a member that nobody knows says the same.
  if (before === undefined || after === undefined || more.length > 0) return inOneGo(file, layout)
  const { text, bytes } = writtenOnce(workshop.contributions, layout)
  const [begin, end] = [before, `${after}\n`]
  return { text: begin + text + end, fits: bytesIn(begin) + bytes + bytesIn(end) <= FILE_LIMIT }
}

function inOneGo(file: Dossier, { space }: Layout): Written {
  const text = `${JSON.stringify(file, null, space)}\n`
  return { text, fits: fits(text) }
}

function writtenOnce(contributions: readonly Contribution[], { space, margin, known }: Layout): Part {
  const there = known.get(contributions)
  if (there !== undefined) return there
  const text = JSON.stringify(contributions, null, space).replaceAll('\n', `\n${margin}`)
  const part = { text, bytes: bytesIn(text) }
  known.set(contributions, part)
  return part
}
