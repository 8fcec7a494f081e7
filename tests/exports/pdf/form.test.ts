import { describe, expect, test } from 'vitest'
import type { Plan } from '@/domain/answers/asked'
import { MOST_ORGANISATIONS, type Invitation } from '@/domain/answers/workshop'
import { wordsOf } from '@/domain/instrument/words-of'
import { exampleWorkshop } from '@/domain/workshop/example-workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { paperQuestions } from '@/domain/workshop/paper-order'
import type { Questionnaire } from '@/exports/documents/questionnaire'
import { renderForm, type FormInput } from '@/exports/pdf/render-form'
import { LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { inWords } from '../../support/in-words'
import { readPdf } from '../../support/read-pdf'

const LABELS = ['Nog niet', 'Een begin', 'Gedeeltelijk', 'Grotendeels', 'Volledig']
const WHOLE: Plan = { scan: 'full', context: {} }

describe('a form on paper', () => {
  test.each(LANGUAGE_CODES)('prints every question once, under its number, in %s', async (language) => {
    const { pages } = await readPdf(await made({ plan: WHOLE, invitation: null }, { language }))
    const whole = pages.join(' ')
    for (const [place, id] of paperQuestions(WHOLE).entries())
      expect(whole).toContain(`${place + 1} ${inWords(wordsOf(id).statement, language)}`)
    expect(whole).not.toMatch(/\b(undefined|NaN)\b|\{\{|\b[a-z]+:[a-z]+\.[a-z]/)
  })

  test('prints no question over two pages: on every page there are as many boxes of each kind as questions', async () => {
    const { pages } = await readPdf(await made({ plan: WHOLE, invitation: null }))
    for (const page of pages) {
      const notes = page.split('Waaruit blijkt dat?').length - 1
      for (const label of LABELS) expect(page.split(label).length - 1 - (notes > 0 ? 1 : 0)).toBe(notes)
    }
  })

  test('explains the levels at the head of every page with questions, and counts its pages', async () => {
    const { pages } = await readPdf(await made({ plan: WHOLE, invitation: null }))
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('De eerste stap is gezet, maar het is nog broos.')
      expect(page).toContain(`${index + 1} / ${pages.length}`)
    }
  })

  test('is tagged, in the language of its words', async () => {
    const read = await readPdf(await made({ plan: WHOLE, invitation: null }, { language: 'en' }))
    expect(read.accessible).toBe('1')
    expect(read.language).toBe('en')
    expect(read.title).toBe('Questionnaire on paper, full scan')
    expect(new Set(read.structure)).toEqual(
      new Set(['Root', 'Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody']),
    )
    expect(read.bookmarks).toContain('Sharing: identity')
  })

  test('tells how far it is, page by page', async () => {
    const told: number[] = []
    const bytes = await made({ plan: WHOLE, invitation: null }, { onProgress: (done) => told.push(done) })
    const { pages } = await readPdf(bytes)
    expect(told).toEqual(pages.map((_, index) => index + 1))
  })
})

describe('a form for a workshop', () => {
  test('has the title at the foot of every page, and a box for each organisation, group and phase', async () => {
    const { pages } = await readPdf(await made(invited({})))
    const [front = ''] = pages
    for (const words of ['vzw De Linde, thuiszorg', 'OCMW Hazelbeke', 'CAW Hazelland', 'Directie', 'Vormgeven'])
      expect(front).toContain(words)
    for (const page of pages) expect(page).toContain('Voorbeeld: drie partners rond goed thuiskomen')
  })

  test('asks only what the invitation asks, modules last', async () => {
    const { pages } = await readPdf(await made(invited({})))
    expect(pages.join(' ')).toContain('23 We hebben uitgewerkt wat er voor onze cliënten verandert.')
    expect(pages.join(' ')).not.toContain('24 ')
  })

  test('asks for consent in the open mode only', async () => {
    const open = (await readPdf(await made(invited({ mode: 'open' })))).pages.join(' ')
    const confidential = (await readPdf(await made(invited({ mode: 'confidential' })))).pages.join(' ')
    expect(open).toContain('Ja, de groep mag zien wat ik antwoord.')
    expect(confidential).not.toContain('Ja, de groep mag zien wat ik antwoord.')
    expect(confidential).toContain('Anoniem is het dus niet.')
  })

  test.each(['open', 'confidential'] as const)(
    'says in the %s mode that what is written stays on the paper, as it is not typed over',
    async (mode) => {
      const form = (await readPdf(await made(invited({ mode })))).pages.join(' ')
      expect(form).toContain('Wat je bij een vraag schrijft, blijft op dit papier.')
      expect(form.split('Waaruit blijkt dat?')).toHaveLength(24)
      expect(form).not.toContain('gedeeld')
    },
  )

  test('leaves a line to write on where there are more organisations than anyone would read', async () => {
    const organisations = Array.from({ length: MOST_ORGANISATIONS }, (_, at) => ({ id: `${at}`, name: `Huis ${at}` }))
    const { pages } = await readPdf(await made(invited({ organisations })))
    expect(pages.join(' ')).not.toContain('Huis 7')
    expect(pages[0]).toContain('Voor welke organisatie antwoord je?')
  })

  test('keeps a name of hundreds of signs on its page', async () => {
    const organisations = [{ id: 'a', name: 'Hoogdorp '.repeat(60).trim() }]
    const { pages } = await readPdf(await made(invited({ organisations, title: 'Titel '.repeat(100) })))
    expect(pages.join(' ').split('Hoogdorp')).toHaveLength(61)
  })

  test('a workshop without a title or organisations has a form all the same', async () => {
    const { title, pages } = await readPdf(await made(invited({ title: ' ', organisations: [] })))
    expect(title).toBe('Vragenlijst op papier, snelscan')
    expect(pages[0]).toContain('Voor welke organisatie antwoord je?')
  })
})

function invited(parts: Partial<Invitation>): Questionnaire {
  const birth = { id: 'w', roundId: 'r', now: new Date('2026-11-24T09:00:00.000Z') }
  const whole = invitationOf(exampleWorkshop(birth, (key) => inWords({ key })))
  if (whole === null) throw new Error('The example is no workshop.')
  const invitation = { ...whole, ...parts }
  return { plan: invitation, invitation }
}

function made(form: Questionnaire, { language = 'nl', ...more }: { language?: Language } & Partial<FormInput> = {}) {
  const madeOn = new Date('2026-11-24T09:00:00.000Z')
  return renderForm({ form, language, text: (message) => inWords(message, language), madeOn, ...more })
}
