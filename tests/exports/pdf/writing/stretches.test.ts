import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faceOf, openPaper } from '@/exports/pdf/painting/paper'
import { breakable, stretchesOf } from '@/exports/pdf/writing/stretches'
import { writable } from '@/exports/pdf/writing/writable'
import { fakeDrawing } from '../../../support/fake-drawing'

const FACE = faceOf(await openPaper(async () => {}), fakeDrawing('龘'))

describe('a text in stretches', () => {
  test.each([
    ['is one where our fonts have all of it', 'Thuiszorg Łódź', ['Thuiszorg Łódź']],
    ['has a stretch for each sign of East Asia', '北京 en 上', ['·北', '·京', ' en ', '·上']],
    ['has one for each emoji, however many characters it takes', '👩‍👩‍👧‍👦🇧🇪👍🏽', ['·👩‍👩‍👧‍👦', '·🇧🇪', '·👍🏽']],
    ['keeps a word whole whose letters join', 'आशा किरण!', ['·आशा', ' ', '·किरण', '!']],
    [
      'keeps words that run from right to left together',
      'naar السلام عليكم, شكرا!',
      ['naar ', '·السلام عليكم, شكرا', '!'],
    ],
    ['keeps the figures between them there too', 'שלום 123 עולם 4', ['·שלום 123 עולם', ' 4']],
    ['draws a letter with a mark that is no letter by itself', 'z̃en é', ['·z̃', 'en é']],
    ['finds words where none are marked', 'ภาษาไทย', ['·ภาษา', '·ไทย']],
    ['sets a sign apart that nothing can draw', '北龘京', ['·北', '·龘', '·京']],
  ])('%s', (_, text, expected) => {
    expect(stretchesOf(text, FACE).map((stretch) => (stretch.own ? '' : '·') + stretch.text)).toEqual(expected)
  })

  test('is the whole text, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const text = writable(typed, FACE)
        const whole = stretchesOf(text, FACE).map((stretch) => stretch.text)
        expect(whole.join('')).toBe(text)
      }),
    )
  })
})

describe('a word', () => {
  test.each([
    ['of East Asia breaks between any two signs', '北京社', ['北', '京', '社']],
    ['never begins a line with what closes, nor ends one with what opens', '「北」京。', ['「北」', '京。']],
    ['never begins a line with a small or a long kana', 'ボランティア', ['ボ', 'ラ', 'ン', 'ティ', 'ア']],
    ['of Thai breaks where a reader knows a word to end', 'ภาษาไทย', ['ภาษา', 'ไทย']],
    ['that runs from right to left breaks nowhere', 'السلام', ['السلام']],
    ['of our own letters is not broken by one that is drawn', 'z̃en', ['z̃en']],
  ])('%s', (_, word, expected) => {
    expect(breakable(word, FACE)).toEqual(expected)
  })
})
