import { describe, expect, test } from 'vitest'
import { canonical } from '../../scripts/one-file/canonical.ts'

describe('a page as browsers write it down', () => {
  test('is written the same once more', () => {
    const page = canonical(
      '<!DOCTYPE html><html><head><meta charset="utf-8" /></head><body><p>Dag &amp; nacht</body></html>',
    )
    expect(page).toBe(
      '<!doctype html>\n<html><head><meta charset="utf-8"></head><body><p>Dag &amp; nacht</p></body></html>\n',
    )
    expect(canonical(page)).toBe(page)
  })

  test('keeps a script to the letter', () => {
    const script = '<script>if (1 < 2 && "</p>") {}</script>'
    expect(canonical(`<html><head>${script}</head><body></body></html>`)).toContain(script)
  })

  test('is refused when browsers differ on it', () => {
    expect(() => canonical('<html><head></head><body title="a > b"></body></html>')).toThrow(/holds a < or >/)
  })
})
