import { describe, expect, test } from 'vitest'
import { cleanSvg } from '@/platform/pictures/svg/clean-svg'

/** Signs in a row: enough that reading on from each of them would take minutes. */
const MANY = 400_000
const SHAPE = '<path d="M0 0h10v10z" fill="#c00"/>'

describe('a drawing that is made to stop the program', () => {
  test.each<readonly [string, string]>([
    ['a value of one word', `<path fill="${'a'.repeat(MANY)}"/>`],
    ['a value of dashes', `<path fill="${'-'.repeat(MANY)}x"/>`],
    ['a paint from nowhere', `<path fill="url(${' '.repeat(MANY)}"/>`],
    ['a paint of spaces in a style', `<path style="fill:a${' '.repeat(MANY)}b"/>`],
    ['a style sheet of one word', `<style>${'a'.repeat(MANY)}</style>`],
    ['a style sheet of spaces', `<style>${' '.repeat(MANY)}{</style>`],
    ['a style sheet of names without an end', `<style>${'@a'.repeat(MANY)}</style>`],
    ['a style sheet of comments without an end', `<style>${'/*'.repeat(MANY)}</style>`],
    ['a rule without an end', `<style>${'a'.repeat(MANY)}{${'a'.repeat(MANY)}</style>`],
  ])('is read as any other: %s', (_, inside) => {
    const clean = cleanSvg(drawing(inside + SHAPE), 600)
    expect(clean).toMatchObject({ ok: true })
    expect(clean.ok && clean.value.svg).toContain('<path d="M0 0h10v10z" fill="#c00">')
  })

  test.each([' '.repeat(MANY), `${'1'.repeat(MANY)}!`, `1e${'9'.repeat(MANY)}!`, `1${' '.repeat(MANY)}!`])(
    'has no size when its width is a row of signs',
    (width) => {
      expect(cleanSvg(drawing(SHAPE, `width="${width}" height="10"`), 600)).toEqual({ ok: false, problem: 'no-size' })
    },
  )

  test('is weighed when it has as many rules as shapes', () => {
    const rules = Array.from({ length: 15_000 }, (_, at) => `.a${at}{fill:url(#p${at})}`).join('')
    const shapes = '<rect class="b"/>'.repeat(40_000)
    expect(cleanSvg(drawing(`<style>${rules}</style>${shapes}`), 600)).toMatchObject({ ok: true })
  })

  test('is refused when every rule paints every shape', () => {
    const places = Array.from({ length: 15_000 }, (_, at) => at)
    const rules = places.map((at) => `rect{fill:url(#p${at})}`).join('')
    const paints = places.map((at) => `<pattern id="p${at}"/>`).join('')
    const shapes = '<rect/>'.repeat(20_000)
    expect(cleanSvg(drawing(`<style>${rules}</style>${paints}${shapes}`), 600)).toEqual({
      ok: false,
      problem: 'too-heavy',
    })
  })
})

function drawing(inside: string, size = 'width="10" height="10"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`
}
