import { describe, expect, test } from 'vitest'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { loadPassphraseWords } from '@/i18n/passphrase-words'
import { makePassphrase, tossesOf } from '@/pages/passphrase/make-passphrase'
import { strengthOf } from '@/pages/passphrase/strength'

describe.each(LANGUAGE_CODES)('the word list in %s', (language) => {
  test('has enough words, each once, short and plain', async () => {
    const words = await loadPassphraseWords(language)
    expect(words.length).toBeGreaterThanOrEqual(1296)
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([])
  })

  test('gives six words that count as strong', async () => {
    const words = await loadPassphraseWords(language)
    for (let n = 0; n < 100; n += 1) {
      const made = makePassphrase(words, 6, (count) => crypto.getRandomValues(new Uint8Array(count)))
      expect(made.split(' ').every((word) => words.includes(word))).toBe(true)
      expect(strengthOf(made)).not.toMatch(/short|weak/)
    }
    expect(tossesOf(words.length, 6)).toBeGreaterThanOrEqual(60)
  })
})

describe('words by chance', () => {
  test('are each as likely as the other: what would favour the first is drawn again', () => {
    // With three words, the four thousand millionth and last number has no partner.
    const bytes = [255, 255, 255, 255, 0, 0, 0, 1, 0, 0, 0, 2]
    const made = makePassphrase(['een', 'twee', 'drie'], 2, (count) => Uint8Array.from(bytes.splice(0, count)))
    expect(made).toBe('twee drie')
    expect(bytes).toEqual([])
  })

  test('come out evenly', () => {
    const words = Array.from({ length: 151 }, (_, at) => `w${at}`)
    const counts = new Map<string, number>()
    const draws = 15_100
    const made = makePassphrase(words, draws, (count) => crypto.getRandomValues(new Uint8Array(count)))
    for (const word of made.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
    const expected = draws / words.length
    const chi = words.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected, 0)
    // Eight standard deviations around the mean of a chi-square with 150 degrees of freedom.
    expect(Math.abs(chi - 150)).toBeLessThan(8 * Math.sqrt(2 * 150))
  })
})

describe('the strength of a passphrase', () => {
  test.each([
    ['', 'short'],
    ['welkom', 'short'],
    ['          a', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['aap aap aap aap aap aap', 'weak'],
    ['samenwerking', 'weak'],
    ['Welkom2026', 'weak'],
    ['welkom12345', 'weak'],
    ['Samenwerking28112026!', 'weak'],
    ['rustige appel fietst', 'weak'],
    ['rustige appel fietst langs', 'fair'],
    ['xK9#fQ2pL0z!', 'fair'],
    ['rustige appel fietst langs warme brug', 'strong'],
    ['crème brûlée überhaupt naïef één', 'fair'],
    ['北京 上海 广州 深圳 天津 武汉', 'weak'],
  ])('%s is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })
})
