import { say, type Message } from '../message'
import { THEMES, type Theme } from '../instrument/axes'
import type { Context } from '../instrument/context-question'
import type { Evaluation } from '../scoring/evaluation'
import { listOf } from './list-of'

/** Why a theme counts more than once, one sentence a theme. Source: instrument A.7, C.2. */
export function weightReasons(context: Context, { weights }: Evaluation): readonly Message[] {
  return THEMES.flatMap((theme) => {
    const [first, ...others] = causesOf(theme, context)
    if (weights[theme] <= 1 || first === undefined) return []
    return [say(`signal:weight.${theme}`, { weight: weights[theme], reason: listOf([first, ...others]) })]
  })
}

function causesOf(theme: Theme, context: Context): readonly Message[] {
  const { kind, drive, core, partners, duration } = context
  const many = partners === '6-10' || partners === '>10'
  const causes: Record<Theme, readonly (string | false)[]> = {
    M: [drive === 'supply' && 'supply'],
    I: [core === 'medium' && 'coreMedium', core === 'high' && 'coreHigh', kind === 'orgnet' && 'network'],
    R: [kind === 'orgnet' && 'network', many && 'manyPartners', duration === 'long' && 'long'],
  }
  return causes[theme].flatMap((cause) => (cause === false ? [] : [say(`signal:weightCause.${cause}`)]))
}
