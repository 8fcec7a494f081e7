import { chainsOf } from './chains'
import { SHEET, type Format } from './sheet'
import { moved, type Mark, type Slice } from './slice'
import type { Heading } from '../../documents/block'

/** A heading where it came to stand. */
export interface PlacedHeading {
  readonly heading: Heading
  /** From the top of the page. */
  readonly y: number
}

/** A page with everything on it, in reading order. */
export interface Page {
  readonly marks: readonly Mark[]
  readonly headings: readonly PlacedHeading[]
  /** The strips it is made of, with their tops. */
  readonly strips: readonly { readonly strip: Slice; readonly top: number }[]
}

/**
 * Strips on pages: those that want to stay together do, unless together they are taller than a page. Such a run begins
 * where it comes, so that it leaves no hole above itself.
 */
export function paginate(strips: readonly Slice[], format: Format): readonly Page[] {
  const filling = new Filling(format)
  for (const chain of chainsOf(strips)) {
    if (!filling.fits(chain) && (filling.couldHold(chain) || filling.room < LEAST_START)) filling.turn()
    for (const strip of chain) {
      if (isTurned(strip, filling.room) || !filling.fits([strip])) filling.turn()
      filling.put(strip)
    }
  }
  return filling.pages()
}

/** Less than this is no place to begin a run that goes on over the page, in points. */
const LEAST_START = 120
/** With less than this left, three tenths of a page, what begins best on a page of its own does so. */
const NEARLY_FULL = 210

function isTurned({ breaks }: Slice, room: number): boolean {
  return breaks === 'always' || (breaks === 'when-nearly-full' && room < NEARLY_FULL)
}

/** The page that is being filled, and those before it. */
class Filling {
  readonly #done: Page[] = []
  #strips: { strip: Slice; top: number }[] = []
  #y: number
  readonly #format: Format

  constructor(format: Format) {
    this.#format = format
    this.#y = format.top
  }

  /** What is left of the page, in points. */
  get room(): number {
    return SHEET.height - this.#format.bottom - this.#y
  }

  fits(chain: readonly Slice[]): boolean {
    return heightOf(chain, this.#strips.length === 0) <= this.room + 0.01
  }

  /** Whether these strips fit on a page that holds nothing else. */
  couldHold(chain: readonly Slice[]): boolean {
    return heightOf(chain, true) <= SHEET.height - this.#format.bottom - this.#format.top + 0.01
  }

  /** A new page, unless this one is still empty. */
  turn(): void {
    if (this.#strips.length === 0) return
    this.#done.push(pageOf(this.#strips))
    this.#strips = []
    this.#y = this.#format.top
  }

  put(strip: Slice): void {
    const atHead = this.#strips.length === 0
    if (atHead && strip.repeat !== undefined) this.#add({ ...strip.repeat, before: 0 })
    this.#add(atHead && strip.repeat === undefined ? { ...strip, before: 0 } : strip)
  }

  pages(): readonly Page[] {
    this.turn()
    return this.#done
  }

  #add(strip: Slice): void {
    if (strip.height === 0 && strip.breaks !== undefined) return
    const top = this.#y + strip.before
    this.#strips.push({ strip, top })
    this.#y = top + strip.height
  }
}

/** At the head of a page the first strip keeps no space above it, except under what comes back there. */
function heightOf(chain: readonly Slice[], atHead: boolean): number {
  const whole = chain.reduce((sum, strip) => sum + strip.before + strip.height, 0)
  const [first] = chain
  if (!atHead || first === undefined) return whole
  return whole + (first.repeat === undefined ? -first.before : first.repeat.height)
}

function pageOf(strips: readonly { readonly strip: Slice; readonly top: number }[]): Page {
  return {
    strips,
    marks: [
      ...groundsOf(strips).flatMap(groundMarks),
      ...strips.flatMap(({ strip, top }) => moved(strip.marks, 0, top)),
    ],
    headings: strips.flatMap(({ strip, top }) => strip.headings.map(({ heading, y }) => ({ heading, y: top + y }))),
  }
}

interface GroundBox {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

/** The tints of a page; strips on one tint share one box, so that no seam shows between them. */
function groundsOf(strips: Page['strips']): readonly GroundBox[] {
  const boxes: GroundBox[] = []
  for (const { strip, top } of strips) {
    if (strip.ground === undefined) continue
    const box = { ...strip.ground, y: top - strip.before, height: strip.before + strip.height }
    const last = boxes.at(-1)
    if (last !== undefined && Math.abs(last.y + last.height - box.y) < 0.01)
      boxes[boxes.length - 1] = { ...last, height: last.height + box.height }
    else boxes.push(box)
  }
  return boxes
}

/** A tint, and the thick edge at its left. */
function groundMarks(box: GroundBox): readonly Mark[] {
  const mark = { kind: 'box', ...box, element: null } as const
  return [
    { ...mark, ink: 'tint' },
    { ...mark, width: EDGE, ink: 'brand' },
  ]
}

const EDGE = 3
