import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InvitedOrganisation } from '@/domain/answers/workshop'
import { answersOf } from '@/domain/workshop/choice-row'
import {
  contributionOfPaper,
  countPaper,
  emptyPaper,
  giveAtStep,
  goToStep,
  holdsPaper,
  paperSteps,
  stepAt,
  type PaperForm,
  type PaperSheet,
} from '@/domain/workshop/paper-form'
import { paperKeyOf, pressPaperKey, type PaperKey } from '@/domain/workshop/paper-keys'
import { paperQuestions } from '@/domain/workshop/paper-order'

const QUESTIONS = paperQuestions({ scan: 'full', context: {} })
const ORGANISATIONS: readonly InvitedOrganisation[] = [
  { id: 'a', name: 'De Brug' },
  { id: 'b', name: 'Huis 3' },
]
const SHEET: PaperSheet = { organisations: ORGANISATIONS, mode: 'confidential', questions: QUESTIONS }
const OPEN: PaperSheet = { ...SHEET, mode: 'open' }
const ID = '0123456789'.slice(0, 9)

function typed(keys: readonly PaperKey[], sheet = SHEET, form = emptyPaper(sheet)): PaperForm {
  return keys.reduce<PaperForm>((before, key) => pressPaperKey(sheet, before, key), form)
}

function stroke(key: string, code = '', held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {}) {
  return paperKeyOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, ...held })
}

describe('the keys of a paper form', () => {
  test.each<readonly [string, string, PaperKey | null]>([
    ['1', 'Digit1', 1],
    ['7', 'Numpad7', 7],
    ['&', 'Digit1', 1],
    ['§', 'Digit6', 6],
    ['à', 'Digit0', 'nothing'],
    ['0', 'Numpad0', 'nothing'],
    [' ', 'Space', 'nothing'],
    ['?', 'Comma', 'unsure'],
    ['w', 'KeyZ', 'unsure'],
    ['W', 'KeyW', 'unsure'],
    ['n', 'KeyN', 'not-applicable'],
    ['Backspace', 'Backspace', 'back'],
    ['ArrowUp', 'ArrowUp', 'back'],
    ['ArrowDown', 'ArrowDown', 'on'],
    ['Enter', 'NumpadEnter', 'on'],
    ['ArrowLeft', 'ArrowLeft', null],
    ['Tab', 'Tab', null],
    ['F5', 'F5', null],
    ['x', 'KeyX', null],
  ])('%s at %s says %s', (key, code, says) => {
    expect(stroke(key, code)).toBe(says)
  })

  test('say nothing with a key that is held for the browser, but to take back', () => {
    expect(stroke('1', 'Digit1', { ctrlKey: true })).toBeNull()
    expect(stroke('1', 'Digit1', { altKey: true })).toBeNull()
    expect(stroke('w', 'KeyW', { metaKey: true })).toBeNull()
    expect(stroke('z', 'KeyZ', { ctrlKey: true })).toBe('back')
    expect(stroke('z', 'KeyZ', { ctrlKey: true, altKey: true })).toBeNull()
  })
})

describe('a paper form that is typed over', () => {
  test('takes sixty answers in sixty keys, after three for who it is', () => {
    expect(QUESTIONS).toHaveLength(60)
    const form = typed([2, 4, 3, ...QUESTIONS.map((_, place) => (place % 7) + 1)])
    expect(stepAt(SHEET, form)).toBe('confirm')
    expect(form).toMatchObject({ organisation: 'b', group: 'staff', position: 3 })
    expect(QUESTIONS.map((id) => form.choices[id]).slice(0, 8)).toEqual([0, 25, 50, 75, 100, 'DK', 'NA', 0])
    expect(countPaper(SHEET, form)).toEqual({ answered: 44, dontKnow: 8, notApplicable: 8, open: 0 })
  })

  test.each<readonly [PaperKey, unknown]>([
    [1, 0],
    [5, 100],
    [6, 'DK'],
    ['unsure', 'DK'],
    [7, 'NA'],
    ['not-applicable', 'NA'],
    ['nothing', undefined],
  ])('gives at a question with %s the choice %s, and goes on', (key, choice) => {
    const [first = 'P1.M.D.1', second] = QUESTIONS
    const form = pressPaperKey(SHEET, goToStep(SHEET, emptyPaper(SHEET), first), key)
    expect(form.choices[first]).toBe(choice)
    expect(stepAt(SHEET, form)).toBe(second)
  })

  test.each<readonly [number, PaperKey]>([
    [0, 3],
    [0, 'nothing'],
    [0, 'unsure'],
    [1, 8],
    [1, 'unsure'],
    [2, 7],
    [2, 'not-applicable'],
    [3, 8],
    [3, 9],
  ])('stays where it is when at step %s the key %s means nothing', (at, key) => {
    const form = { ...emptyPaper(SHEET), at }
    expect(pressPaperKey(SHEET, form, key)).toBe(form)
  })

  test('goes back to correct one answer, and leaves the others', () => {
    const form = typed([1, 'nothing', 'unsure', 5, 4, 'back', 'back', 2, 'on'])
    expect(QUESTIONS.slice(0, 2).map((id) => form.choices[id])).toEqual([25, 75])
    expect(stepAt(SHEET, form)).toBe(QUESTIONS[2])
  })

  test('asks for the tick of agreement in the open mode only', () => {
    expect(paperSteps(SHEET)).not.toContain('consent')
    expect(typed([1, 'nothing', 'nothing', 1], OPEN).consent).toBe(true)
    expect(typed([1, 'nothing', 'nothing', 'nothing'], OPEN).consent).toBe(false)
    expect(contributionOfPaper(OPEN, typed([1, 1, 1, 1, 5], OPEN), ID)).toMatchObject({ consent: true })
    expect(contributionOfPaper(SHEET, typed([1, 1, 1, 1, 5], OPEN), ID)).toMatchObject({ consent: false })
  })

  test('begins with the only organisation, or with that of the form before', () => {
    expect(emptyPaper({ ...SHEET, organisations: ORGANISATIONS.slice(0, 1) }).organisation).toBe('a')
    expect(emptyPaper(SHEET).organisation).toBeNull()
    expect(emptyPaper(SHEET, 'b').organisation).toBe('b')
  })

  test('chooses no organisation by a digit where there are more than digits', () => {
    const many = { ...SHEET, organisations: Array.from({ length: 10 }, (_, at) => ({ id: `o${at}`, name: `${at}` })) }
    const form = emptyPaper(many)
    expect(pressPaperKey(many, form, 1)).toBe(form)
    expect(giveAtStep(many, form, 'organisation', 'o9').organisation).toBe('o9')
  })

  test('is no contribution without someone invited, or without an answer', () => {
    expect(contributionOfPaper(SHEET, typed(['on', 'on', 'on', 5]), ID)).toBe('organisation')
    expect(contributionOfPaper(SHEET, { ...typed([1, 1, 1, 5]), organisation: 'gone' }, ID)).toBe('organisation')
    expect(contributionOfPaper(SHEET, typed([1, 2, 3]), ID)).toBe('answers')
  })

  test('hands in nothing that the sheet does not ask any more', () => {
    const [first = 'P1.M.D.1', second = 'P1.M.P.1'] = QUESTIONS
    const form = typed([1, 1, 1, 5, 5])
    const contribution = contributionOfPaper({ ...SHEET, questions: [second] }, form, ID)
    expect(contribution).toMatchObject({ handedIn: 0, notes: {} })
    expect(typeof contribution === 'string' ? {} : answersOf(contribution.choices)).toEqual({ [second]: { level: 100 } })
    expect(form.choices[first]).toBe(100)
  })
})

const anyKey = constantFrom<PaperKey>(1, 2, 3, 4, 5, 6, 7, 8, 9, 'unsure', 'not-applicable', 'nothing', 'back', 'on')
const anySheet = record({
  organisations: constantFrom(ORGANISATIONS, ORGANISATIONS.slice(0, 1), []),
  mode: constantFrom('open' as const, 'confidential' as const),
  questions: constantFrom(QUESTIONS, QUESTIONS.slice(0, 3), []),
})

describe('whatever is typed', () => {
  test('the form stays among its steps, and its counts add up to its questions', () => {
    assert(
      property(anySheet, array(anyKey, { maxLength: 120 }), (sheet, keys) => {
        const form = typed(keys, sheet)
        const { answered, dontKnow, notApplicable, open } = countPaper(sheet, form)
        expect(form.at).toBeGreaterThanOrEqual(0)
        expect(form.at).toBeLessThan(paperSteps(sheet).length)
        expect(answered + dontKnow + notApplicable + open).toBe(sheet.questions.length)
      }),
    )
  })

  test('a key answers one step at most, and going back and on changes no answer', () => {
    assert(
      property(anySheet, array(anyKey, { maxLength: 40 }), anyKey, (sheet, keys, key) => {
        const before = typed(keys, sheet)
        const after = pressPaperKey(sheet, before, key)
        expect(Math.abs(after.at - before.at)).toBeLessThanOrEqual(1)
        const { at: _, ...walked } = typed(['back', 'on', 'on', 'back'], sheet, before)
        const { at: __, ...stood } = before
        expect(walked).toEqual(stood)
      }),
    )
  })

  test('what is handed in holds what was typed, and a form that holds something says so', () => {
    assert(
      property(anySheet, array(anyKey, { maxLength: 120 }), (sheet, keys) => {
        const form = typed(keys, sheet)
        const contribution = contributionOfPaper(sheet, form, ID)
        if (typeof contribution === 'string') return
        const levels = Object.entries(answersOf(contribution.choices)).map(([id, { level } = {}]) => [id, level])
        expect(Object.fromEntries(levels)).toEqual(form.choices)
        expect(holdsPaper(form)).toBe(true)
      }),
    )
  })
})
