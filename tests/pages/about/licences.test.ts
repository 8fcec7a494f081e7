import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FONT_LICENCE, LIBRARIES, OWN_LICENCE } from '@/pages/about/licences'

/** Types only, or needed to build: nothing of them is in the program. */
const NOT_IN_THE_PROGRAM = /^(@types\/|csstype$|typescript$|undici-types$)/

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; dev?: boolean; optional?: boolean }>
}
const SHIPPED = Object.entries(packages)
  .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
  .map(([path, { version }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
  }))
  .filter(({ name }) => !NOT_IN_THE_PROGRAM.test(name))

test('every library in the program is named with its version', () => {
  expect(LIBRARIES.map(({ name, version }) => ({ name, version })).sort(byName)).toEqual(SHIPPED.sort(byName))
})

test.each(LIBRARIES)('$name comes with the words of its makers', ({ text }) => {
  expect(text).toMatch(/copyright/i)
})

test('the own licence and that of the typeface are there', () => {
  expect(OWN_LICENCE).toContain('MIT License')
  expect(FONT_LICENCE).toContain('SIL OPEN FONT LICENSE')
})

function byName(one: { readonly name: string }, other: { readonly name: string }) {
  return one.name.localeCompare(other.name)
}
