import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { say } from '@/domain/message'
import { answersOf } from '@/domain/workshop/choice-row'
import { paperQuestions } from '@/domain/workshop/paper-order'
import { paths } from '@/paths'
import { fakePlatform } from '../../../support/fake-platform'
import { renderApp } from '../../../support/render-app'
import { BRIDGE, fullWorkshop, HOUSE, workshopWith } from './workshop-with'

const QUICK = paperQuestions({ scan: 'quick', context: {} })

/** On the page of collecting, and from there by keyboard to the form. */
async function atForm(dossier: Dossier = workshopWith()) {
  const platform = fakePlatform()
  platform.newId = () => crypto.randomUUID()
  const app = await renderApp({ at: paths.collect(dossier.id), dossier, platform })
  screen.getByRole('link', { name: /papieren formulier over|formulier af/ }).focus()
  await app.user.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 1, name: 'Typ een papieren formulier over' }, { timeout: 15_000 })
  const contributions = () => app.current().workshop?.contributions ?? []
  return { ...app, contributions }
}

const confirm = () => screen.getByRole('button', { name: 'Neem dit formulier over' })
const counts = () => within(screen.getByRole('region', { name: 'Klopt het?' })).getAllByRole('definition')

describe('a paper form', () => {
  test('of sixty questions takes sixty keys, and the confirmation', async () => {
    const { user, contributions } = await atForm(fullWorkshop())
    expect(screen.getByRole('radio', { name: BRIDGE.name })).toHaveFocus()
    await user.keyboard('2')
    await user.keyboard('43')
    const keys = Array.from({ length: 60 }, (_, place) => String((place % 7) + 1)).join('')
    expect(keys).toHaveLength(60)
    await user.keyboard(keys)
    expect(confirm()).toHaveFocus()
    expect(counts().map((count) => count.textContent)).toEqual(['44', '8', '8', '0'])
    expect(contributions()).toEqual([])
    await user.keyboard('{Enter}')
    const [contribution, ...others] = contributions()
    expect(others).toEqual([])
    expect(contribution).toMatchObject({ organisation: HOUSE.id, group: 'staff', position: 3, handedIn: 0 })
    expect(contribution?.id).toMatch(/^[0-9a-f]{9}$/)
    expect(Object.keys(answersOf(contribution?.choices ?? ''))).toHaveLength(60)
    // Sixty keys in a simulated browser take their time on a busy machine.
  }, 120_000)

  test('is followed by the next, of the same organisation, and says that it is in', async () => {
    const { user, contributions } = await atForm()
    await user.keyboard('200')
    await user.keyboard(`${'5'.repeat(QUICK.length)}{Enter}`)
    expect(screen.getByText(/^Overgenomen. Er is nu 1 deelnemer binnen/)).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: HOUSE.name })).toBeChecked()
    expect(screen.getByRole('radio', { name: HOUSE.name })).toHaveFocus()
    await user.keyboard(`{Enter}00${'1'.repeat(QUICK.length)}{Enter}`)
    expect(contributions().map(({ organisation }) => organisation)).toEqual([HOUSE.id, HOUSE.id])
    expect(new Set(contributions().map(({ id }) => id)).size).toBe(2)
  })

  test('takes a wrong key back, by Backspace, the arrow up, and the keys that undo', async () => {
    const { user, current } = await atForm()
    await user.keyboard('100')
    await user.keyboard('1{Backspace}2')
    await user.keyboard('1{ArrowUp}3')
    await user.keyboard('1{Control>}z{/Control}4')
    await user.keyboard(`${' '.repeat(QUICK.length - 3)}{Enter}`)
    const answers = answersOf(current().workshop?.contributions[0]?.choices ?? '')
    expect(QUICK.slice(0, 4).map((id) => answers[id]?.level)).toEqual([25, 50, 75, undefined])
  })

  test('shows the number of the question large, with the answer before it and what each key says', async () => {
    const { user } = await atForm()
    await user.keyboard('100')
    await user.keyboard('4')
    expect(screen.getByText(`van ${QUICK.length}`).closest('[aria-hidden]')).toHaveTextContent(
      /^2van \d+1: Grotendeels$/,
    )
    const form = within(screen.getByRole('group', { name: 'Papieren formulier' }))
    expect(form.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1 Nog niet',
      '2 Een begin',
      '3 Gedeeltelijk',
      '4 Grotendeels',
      '5 Volledig',
      '6 Weet ik niet',
      '7 Niet van toepassing',
      '0 Open laten',
    ])
  })

  test('can be filled in by mouse, and an answer taken away again', async () => {
    const { user } = await atForm()
    const [first] = screen.getAllByRole('group', { name: /^1 / })
    const choice = within(first ?? document.body).getByRole('radio', { name: 'Grotendeels' })
    await user.click(choice)
    expect(choice).toBeChecked()
    await user.click(choice)
    expect(choice).not.toBeChecked()
  })

  test('is not taken without an organisation or an answer, and leads to what it lacks', async () => {
    const { user, contributions } = await atForm()
    confirm().focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst de organisatie.')
    expect(screen.getByRole('radio', { name: BRIDGE.name })).toHaveFocus()
    await user.keyboard('1')
    confirm().focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('nog geen antwoorden')
    expect(screen.getByRole('group', { name: /^1 / })).toContainElement(document.activeElement as HTMLElement)
    expect(contributions()).toEqual([])
  })

  test('waits where it was left when the page is left, and changes nothing before it is confirmed', async () => {
    const { user, contributions, platform } = await atForm()
    await user.keyboard('12355')
    expect(platform.holdsPage).toBe(true)
    await user.click(screen.getByRole('link', { name: 'Terug naar verzamelen' }))
    expect(await screen.findByText(/wacht waar je gebleven was/, {}, { timeout: 15_000 })).toBeInTheDocument()
    screen.getByRole('link', { name: 'Werk je formulier af' }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('group', { name: /^3 / }, { timeout: 15_000 })).toContainElement(
      document.activeElement as HTMLElement,
    )
    expect(contributions()).toEqual([])
    await user.keyboard(`${'6'.repeat(QUICK.length - 2)}{Enter}`)
    expect(contributions()).toHaveLength(1)
    expect(platform.holdsPage).toBe(false)
  })

  test('is begun anew once that was asked', async () => {
    const { user, services, current } = await atForm()
    await user.keyboard('12355')
    await user.click(screen.getByRole('button', { name: 'Begin dit formulier opnieuw' }))
    await user.click(screen.getByRole('button', { name: 'Begin opnieuw' }))
    expect(services.paperDesk.getState().forms[current().id]).toMatchObject({ organisation: BRIDGE.id, choices: {} })
    expect(screen.getByRole('radio', { name: BRIDGE.name })).toHaveFocus()
  })

  test('asks for the tick of agreement in the open mode', async () => {
    const { user, contributions } = await atForm(workshopWith({ mode: 'open' }))
    await user.keyboard(`1001${'5'.repeat(QUICK.length)}{Enter}`)
    await user.keyboard(`{Enter}000${'5'.repeat(QUICK.length)}{Enter}`)
    expect(new Set(contributions().map(({ consent }) => consent))).toEqual(new Set([true, false]))
  })

  test('lists the organisations with a number where there are more than digits', async () => {
    const organisations = Array.from({ length: 12 }, (_, place) => ({ id: `o${place}`, name: `Partner ${place + 1}` }))
    const { user, contributions } = await atForm(workshopWith({ organisations }))
    const list = screen.getByRole('combobox', { name: 'Welke organisatie?' })
    expect(list).toHaveFocus()
    await user.selectOptions(list, '12. Partner 12')
    await user.keyboard(`{Enter}00${'5'.repeat(QUICK.length)}{Enter}`)
    expect(contributions()[0]?.organisation).toBe('o11')
  })

  test('that finds no room stays as it was typed, and why is said', async () => {
    const { user, services, current, contributions } = await atForm()
    act(() => services.collecting.setState({ takePaper: () => say('collecting:line.full', { most: 10_000 }) }))
    await user.keyboard(`100${'5'.repeat(QUICK.length)}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent('Er zijn al 10.000 deelnemers')
    expect(screen.queryByText(/^Overgenomen/)).toBeNull()
    expect(Object.keys(services.paperDesk.getState().forms[current().id]?.choices ?? {})).toHaveLength(QUICK.length)
    expect(contributions()).toEqual([])
  })

  test('that was taken is undone by one step, which says what it was', async () => {
    const { user, contributions } = await atForm()
    await user.keyboard(`100${'5'.repeat(QUICK.length)}{Enter}`)
    expect(contributions()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(contributions()).toEqual([])
    expect(screen.getByText('Ongedaan gemaakt: wie meedeed.')).toBeInTheDocument()
  })
})
