import type { Logo } from '@/domain/answers/look'
import { say, type Message } from '@/domain/message'
import { listOf } from '@/domain/report/list-of'
import type { LeftOut, PictureProblem, Pictures } from '@/platform/pictures/pictures'

/** What came of choosing a logo: one that is safe to keep, and what was taken out of it; or why there is none. */
export type ChosenLogo =
  | { readonly kind: 'chosen'; readonly logo: Logo; readonly leftOut: Message | null }
  | { readonly kind: 'refused'; readonly why: Message }

/** Asks for a logo; null when the person chose none. Call it at a click; `onDrawing` says that one was chosen. */
export async function chooseLogo(pictures: Pictures, onDrawing: () => void): Promise<ChosenLogo | null> {
  const file = await pictures.pick()
  if (file === null) return null
  onDrawing()
  const safe = await pictures.makeSafe(file)
  if (!safe.ok) return { kind: 'refused', why: problemInWords(safe.problem) }
  return { kind: 'chosen', logo: safe.value.logo, leftOut: leftOutInWords(safe.value.leftOut) }
}

function problemInWords(problem: PictureProblem): Message {
  switch (problem.kind) {
    case 'other':
      return say(`look:problem.other.${problem.is}`)
    case 'svg':
      return say(`look:problem.svg.${problem.why}`)
    case 'too-many-pixels':
      return say('look:problem.too-many-pixels', { width: problem.width, height: problem.height })
    case 'unreadable':
    case 'too-large':
    case 'animated':
    case 'no-picture':
    case 'damaged':
    case 'blank':
    case 'withheld':
      return say(`look:problem.${problem.kind}`)
  }
}

function leftOutInWords(leftOut: readonly LeftOut[]): Message | null {
  const [first, ...rest] = leftOut.map((what) => say(`look:logo.part.${what}`))
  return first === undefined ? null : say('look:logo.leftOut', { what: listOf([first, ...rest]) })
}
