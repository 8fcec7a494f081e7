import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '@/domain/instrument/words-of'
import { answersOf } from '@/domain/workshop/choice-row'
import { readCode } from '@/domain/workshop/code'
import { contributionOf } from '@/domain/workshop/contribution-of'
import type { QuestionId } from '@/domain/answers/answer'
import type { TakingPart } from '@/domain/answers/workshop'
import { paths } from '@/paths'
import { readContribution } from '@/storage/contribution-file'
import { aParticipant, aSmallInvitation, ALL_ANSWERED } from '../../support/a-participant'
import { leaveOn } from '../../support/kept-dossiers'
import { fakePlatform } from '../../support/fake-platform'
import { renderApp } from '../../support/render-app'

const { id } = aParticipant()
const ANSWERS = {
  ...ALL_ANSWERED,
  'P1.M.D.1': { level: 75, note: 'Drie cijfers uit de buurt.\nEn één verhaal.' },
  'P1.R.D.1': { level: 100, note: 'Dit zeg ik tegen niemand.' },
} as const
const FULL = { organisation: 'org-linde', group: 'staff', position: 3, shared: ['P1.M.D.1'], answers: ANSWERS } as const

const atHandIn = (parts: Parameters<typeof aParticipant>[0] = FULL) =>
  renderApp({ at: paths.handIn(id), dossier: aParticipant(parts) })
const what = () => within(screen.getByRole('region', { name: 'Wat je inlevert' }))
const byFile = () => within(screen.getByRole('region', { name: 'Als bestand' }))
const byCode = () => within(screen.getByRole('region', { name: 'Als code' }))
const factsShown = () =>
  what()
    .getAllByRole('definition')
    .map((fact) => fact.textContent)

/** The answer that stands at a statement among what is handed in. */
function shownAt(statement: string) {
  return what().getByText(statement, { selector: 'dt' }).nextElementSibling?.textContent
}

async function savedIn(app: Awaited<ReturnType<typeof renderApp>>, { invitation }: Pick<TakingPart, 'invitation'>) {
  const file = app.platform.saved.at(-1)
  const text = (await file?.content.text()) ?? ''
  const read = readContribution(text, invitation)
  if (!read.ok) throw new Error(`What was handed in cannot be read: ${read.problem.kind}.`)
  return { name: file?.name ?? '', text, contribution: read.value }
}

test('who no longer wants to take part reads by which number their answers are found', async () => {
  await atHandIn()
  expect(screen.getByText(/^Wil je toch niet meedoen/)).toHaveTextContent('geef het nummer van je bijdrage: 0f3a5b7c9.')
})

describe('what is handed in', () => {
  test('is shown as it is, and the file holds that and nothing else', async () => {
    const app = await atHandIn()
    const { invitation } = aParticipant().takingPart as TakingPart
    const facts = factsShown()
    expect(facts.slice(0, 4)).toEqual(['Samen in Noord', 'De Linde', 'Medewerker', 'Overeenkomen'])
    await app.user.click(screen.getByText('Verkennen: 6 van 6 beantwoord'))

    await app.user.click(byFile().getByRole('button', { name: 'Bewaar het bestand' }))
    expect(await byFile().findByText(/Je bestand is klaar/)).toBeInTheDocument()
    const { name, text, contribution } = await savedIn(app, { invitation })
    expect(name).toMatch(/^Samen-in-Noord\.inlevering\.[0-9a-f]{4}\.weloverwogen\.json$/)
    expect(contribution).toEqual(contributionOf(app.current()))
    expect(contribution).toMatchObject({ id: '0f3a5b7c9', organisation: 'org-linde', group: 'staff', position: 3 })
    expect(facts[4]).toContain('0f3a5b7c9')
    for (const [question, answer] of Object.entries(answersOf(contribution.choices)))
      expect(shownAt(app.i18n.t(wordsOf(question as QuestionId).statement.key))).toBe(
        app.i18n.t(`instrument:scale.level.${answer.level}.label`),
      )
    for (const note of Object.values(contribution.notes)) expect(what().getByText(matching(note))).toBeVisible()
    expect(text).not.toContain('Dit zeg ik tegen niemand')
    expect(text).not.toMatch(/2026|De Linde|Samen in Noord/)
  })

  test('leaves the notes out that are not shared, and says how many', async () => {
    await atHandIn()
    expect(what().queryByText('Dit zeg ik tegen niemand.')).not.toBeInTheDocument()
    const stays = within(screen.getByRole('region', { name: 'Wat bij jou blijft' }))
    expect(stays.getByText('De notitie die je niet deelt.')).toBeInTheDocument()
    expect(stays.getByText(/Je naam/)).toBeInTheDocument()
  })

  test('can be handed in with open questions, and says where they are', async () => {
    const { user } = await atHandIn({ ...FULL, answers: { 'P1.M.D.1': { level: 75 } } })
    expect(screen.getByText(/Er staan nog 5 vragen open. Inleveren mag ook zo/)).toBeInTheDocument()
    expect(byFile().getByRole('button', { name: 'Bewaar het bestand' })).toBeEnabled()
    await user.click(screen.getByRole('link', { name: 'Naar de eerste open vraag' }))
    expect(await screen.findByRole('group', { name: /korte startnota/ })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Terug naar inleveren' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Lever je antwoorden in' })).toBeInTheDocument()
  })

  test('cannot be handed in without an organisation, which is said once, with the way there', async () => {
    const { user } = await atHandIn({ ...FULL, organisation: null })
    expect(screen.queryByRole('button', { name: 'Bewaar het bestand' })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Zo lever je in' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Kies je organisatie' }))
    expect(await screen.findByRole('group', { name: 'Voor welke organisatie antwoord je?' })).toHaveFocus()
  })

  test('says of an open workshop what it means not to agree', async () => {
    await atHandIn({ ...FULL, invitation: aSmallInvitation({ mode: 'open' }) })
    expect(screen.getByText(/moet de workshop dan vertrouwelijk houden/)).toBeInTheDocument()
    expect(factsShown()[4]).toBe('Nee')
  })
})

describe('handing in as a file', () => {
  test('again counts on, so that it replaces the former, also after an undo', async () => {
    const app = await atHandIn()
    const { invitation } = aParticipant().takingPart as TakingPart
    await app.user.click(byFile().getByRole('button', { name: 'Bewaar het bestand' }))
    await byFile().findByText(/Je bestand is klaar/)
    expect((await savedIn(app, { invitation })).contribution.handedIn).toBe(1)

    app.services.dossiers.getState().travel('back')
    expect(app.current().takingPart?.handedIn).toBe(1)
    await app.user.click(byFile().getByRole('button', { name: 'Bewaar het bestand opnieuw' }))
    expect((await savedIn(app, { invitation })).contribution.handedIn).toBe(2)
  })

  test('says so when something changed since', async () => {
    const app = await atHandIn()
    await app.user.click(byFile().getByRole('button', { name: 'Bewaar het bestand' }))
    await byFile().findByText(/Je bestand is klaar/)
    app.services.dossiers.getState().change((dossier) => ({
      ...dossier,
      rounds: dossier.rounds.map((round) => ({ ...round, answers: { ...ANSWERS, 'P1.M.P.1': { level: 0 } } })),
    }))
    expect(await byFile().findByText(/Je veranderde iets na het bewaren/)).toBeInTheDocument()
  })

  test('that was done on another day is remembered', async () => {
    await atHandIn({ ...FULL, handedIn: 2 })
    expect(byFile().getByText(/Je bewaarde al 2 keer een bestand/)).toBeInTheDocument()
  })
})

describe('handing in as a code', () => {
  test('shows it in groups of five, and what it says is what was answered, without notes', async () => {
    const { user, current, platform } = await atHandIn()
    const { invitation } = aParticipant().takingPart as TakingPart
    await user.click(byCode().getByRole('button', { name: 'Toon de code' }))
    const code = byCode().getByRole('group', { name: 'Jouw code' })
    expect(code).toHaveFocus()
    const shown = (code.textContent ?? '').trim()
    expect(shown).toMatch(/^([0-9A-Z]{5} )+[0-9A-Z]{1,5}$/)
    expect(readCode(shown, invitation)).toEqual({
      ok: true,
      value: { ...contributionOf(current()), notes: {}, handedIn: 0 },
    })
    await user.click(byCode().getByRole('button', { name: 'Kopieer de code' }))
    expect(platform.copied).toEqual([shown])
    expect(await byCode().findByText('Gekopieerd.')).toBeInTheDocument()
    expect(byCode().getByRole('button', { name: 'Kopieer de code' })).toHaveFocus()
    expect(await byCode().findByRole('img', { name: 'De code als QR-code' })).toBeInTheDocument()
    expect(current().takingPart?.handedIn).toBe(0)
  })
})

test('who is done leaves nothing on a device that others use', async () => {
  const platform = fakePlatform()
  leaveOn(platform, aParticipant(FULL))
  const { user } = await renderApp({ at: paths.handIn(id), platform })
  await user.click(await screen.findByRole('button', { name: 'Wis je antwoorden van dit toestel' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Je antwoorden wissen?' }))
  expect(dialog.getByText(/Je leverde nog geen bestand in/)).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Wis' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^Je antwoorden voor “.+” zijn gewist van dit toestel\. Je bent nu op de startpagina\.$/,
  )
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Nog geen dossiers op dit toestel' })).toHaveFocus())
  expect([...platform.slotTexts.keys()].filter((slot) => slot.includes(id))).toEqual([])
})

test('answers that the browser does not delete are said to be there still', async () => {
  const { user, platform } = await atHandIn()
  await user.click(screen.getByRole('button', { name: 'Wis je antwoorden van dit toestel' }))
  platform.refusal = 'failed'
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Wis' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/konden niet gewist worden/)
})

test('from the questions about a person to a file, by keyboard alone', async () => {
  const dossier = aParticipant({ answers: ANSWERS })
  const app = await renderApp({ at: paths.takePart(id), dossier })
  const { user } = app
  const reach = async (element: HTMLElement) => {
    for (let press = 0; press < 80 && document.activeElement !== element; press += 1) await user.tab()
    expect(element).toHaveFocus()
  }
  await reach(screen.getByRole('radio', { name: 'De Linde' }))
  await user.keyboard('[ArrowDown]')
  await reach(screen.getByRole('link', { name: 'Naar inleveren' }))
  await user.keyboard('[Enter]')
  await reach(await screen.findByRole('button', { name: 'Bewaar het bestand' }))
  await user.keyboard('[Enter]')
  expect(await byFile().findByText(/Je bestand is klaar/)).toBeInTheDocument()
  const { contribution } = await savedIn(app, app.current().takingPart as TakingPart)
  expect(contribution.organisation).toBe('org-noord')
})

function matching(text: string) {
  return (_: string, element: Element | null) => element?.tagName === 'BLOCKQUOTE' && element.textContent === text
}
