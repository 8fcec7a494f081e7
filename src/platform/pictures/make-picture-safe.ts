import { fail, ok, type Result } from '@/domain/result'
import { drawAgain } from './draw-again'
import type { PictureProblem, SafePicture } from './pictures'
import { recognise } from './recognise'
import { LONGEST_SIDE } from './small-enough'
import { cleanSvg } from './svg/clean-svg'

/** A picture of which nothing is left but its pixels, or why it is not taken. */
export async function makePictureSafe(bytes: Uint8Array<ArrayBuffer>): Promise<Result<SafePicture, PictureProblem>> {
  const found = recognise(bytes)
  if (!found.ok) return found
  if (found.value.is === 'pixels') {
    const drawn = await drawAgain(new Blob([bytes], { type: `image/${found.value.kind}` }), found.value.kind === 'jpeg')
    return drawn.ok ? ok({ logo: drawn.value, leftOut: [] }) : drawn
  }
  const clean = cleanSvg(found.value.svg, LONGEST_SIDE)
  if (!clean.ok) return fail({ kind: 'svg', why: clean.problem })
  const drawn = await drawAgain(new Blob([clean.value.svg], { type: 'image/svg+xml' }), false)
  return drawn.ok ? ok({ logo: drawn.value, leftOut: clean.value.leftOut }) : drawn
}
