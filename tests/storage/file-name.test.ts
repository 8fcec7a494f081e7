import { describe, expect, test } from 'vitest'
import { fileNameOf } from '@/storage/file-name'

describe('the name of a dossier file', () => {
  test.each([
    ['Samenwerking thuiszorg Noord', 'Samenwerking-thuiszorg-Noord'],
    ['', 'dossier'],
    ['   ', 'dossier'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a:b*c?"<>|d', 'a-b-c-d'],
    ['con', 'dossier-con'],
    ['Zorg & Co™ — 2026', 'Zorg-CoTM-2026'],
    ['جمعية الجسر', 'جمعية-الجسر'],
    ['Één € für Łódź', 'Één-für-Łódź'],
    ['🤝', 'dossier'],
  ])('%j becomes %j', (title, name) => {
    expect(fileNameOf(title)).toBe(`${name}.weloverwogen.json`)
  })

  test('stays short enough for every disk', () => {
    expect(fileNameOf('woord '.repeat(2_000)).length).toBeLessThan(120)
    expect(Buffer.byteLength(fileNameOf('漢字'.repeat(1_000)))).toBeLessThan(200)
    expect(Buffer.byteLength(fileNameOf('𠀀'.repeat(1_000)))).toBeLessThan(200)
    expect(() => encodeURIComponent(fileNameOf('a' + '𝒜'.repeat(2_000)))).not.toThrow()
  })
})
