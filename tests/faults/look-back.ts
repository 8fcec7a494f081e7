import type { Outcome } from './campaign'
import type { Desk } from './desk'
import { fieldsOf, furthestOf, judge, type Found } from './oracle'
import type { Sitting } from './sitting'
import type { Shown } from './witness'

/** What is judged: a sitting that a fault ended, and a new window to look from. */
export interface Look {
  readonly injected: string
  readonly sitting: Sitting
  readonly faultAt: number
  readonly desk: Desk
}

/** Opens every screen on which the person was, in a window that was opened anew, and judges what stands there. */
export async function lookBack({ injected, sitting, faultAt, desk }: Look): Promise<Outcome> {
  const { memory } = sitting
  const screens = await screensAt(desk, [...memory.places])
  if (screens === null) return { ...judge(injected, memory, new Map(), faultAt), whiteScreens: 1 }
  return judge(injected, memory, fieldsOf(screens), faultAt)
}

/** The same, where it may stand in the dossier or in a copy of it: looks at every dossier on the shelf. */
export async function lookAround({ injected, sitting, faultAt, desk }: Look): Promise<Outcome> {
  const { memory } = sitting
  if ((await desk.open()) === null) return { ...judge(injected, memory, new Map(), faultAt), whiteScreens: 1 }
  const founds: Found[] = []
  for (const id of await desk.dossiers()) {
    const places = new Set([...memory.places].map((place) => place.replace(/dossier\/[^/]+/, `dossier/${id}`)))
    founds.push(fieldsOf((await screensAt(desk, [...places])) ?? []))
  }
  return judge(injected, memory, furthestOf(memory, founds), faultAt)
}

/** What stands on these screens; null when the program stays white. A dossier that is not there has no screens. */
async function screensAt(desk: Desk, [first, ...others]: readonly string[]): Promise<readonly Shown[] | null> {
  if (first === undefined) return []
  const screen = await desk.open(first)
  if (screen === null) return null
  if (screen.questions.length === 0) return []
  const screens = [screen]
  for (const place of others) screens.push(await desk.go(place))
  return screens
}
