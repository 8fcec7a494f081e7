/** How Word sets a stretch of text: from left to right, from right to left, or with a font of East Asia. */
export type Script = 'plain' | 'rightToLeft' | 'chinese' | 'japanese' | 'korean'

export interface Stretch {
  readonly text: string
  readonly script: Script
}

const RIGHT_TO_LEFT = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]`
const EAST_ASIAN = String.raw`[\u1100-\u11ff\u2e80-\u303f\u3040-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]`
/** What stands between two letters of one direction goes along with them: spaces, points and numbers. */
const STRETCH = new RegExp(
  String.raw`${RIGHT_TO_LEFT}+(?:[\P{L}]*${RIGHT_TO_LEFT}+)*|${EAST_ASIAN}+(?:[ \p{P}]*${EAST_ASIAN}+)*`,
  'gu',
)
const STARTS_FROM_RIGHT = new RegExp(String.raw`^\P{L}*${RIGHT_TO_LEFT}`, 'u')

/** A text in stretches of one script each; together they are the text. */
export function scriptsOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const { 0: found, index } of text.matchAll(STRETCH)) {
    if (index > done) stretches.push({ text: text.slice(done, index), script: 'plain' })
    stretches.push({ text: found, script: scriptOf(found) })
    done = index + found.length
  }
  if (done < text.length) stretches.push({ text: text.slice(done), script: 'plain' })
  return stretches
}

/** Whether the first letter of a text is written from right to left; its paragraph is then too. */
export function startsFromRight(text: string): boolean {
  return STARTS_FROM_RIGHT.test(text)
}

function scriptOf(text: string): Script {
  if (new RegExp(RIGHT_TO_LEFT, 'u').test(text)) return 'rightToLeft'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'japanese'
  return /\p{Script=Hangul}/u.test(text) ? 'korean' : 'chinese'
}
