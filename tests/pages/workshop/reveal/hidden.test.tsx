import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { aWorkshop } from '../../../support/a-room'
import { aDividedRoom, everyScreen, openEverything, showRoom } from './a-showing'

/** All that stands in the page, also in names and in tables that are folded away. */
function everything(): string {
  openEverything()
  const names = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'))
  return [document.body.textContent, ...names].join(' ')
}

describe('what may not be shown', () => {
  test('stands nowhere: of four people a middle and a name, and no count', async () => {
    const { user } = await showRoom(aDividedRoom({ people: 4 }))
    const seen: string[] = []
    await everyScreen(user, () => seen.push(everything()))
    const all = seen.join(' ')
    expect(all).toContain('Te weinig antwoorden om aantallen te tonen.')
    expect(all).toContain('Het midden ligt bij ‘Gedeeltelijk’.')
    expect(all).not.toMatch(/(persoon koos|mensen kozen)/)
    expect(all).not.toMatch(/\d (persoon weet|mensen weten) het niet/)
    expect(all).not.toContain('Twee kampen')
    expect(all).not.toContain('Elke stip')
  })

  test('is where whoever prepared it placed the partnership: the room says that itself', async () => {
    const { user } = await showRoom(aDividedRoom())
    const seen: string[] = []
    await everyScreen(user, () => seen.push(everything()))
    expect(seen.join(' ')).toContain('volgens de antwoorden')
    expect(seen.join(' ')).not.toContain('eigen inschatting')
  })

  test('is no axis with a middle alone, nor a table of it: words say where the middle lies', async () => {
    const { user } = await showRoom(aDividedRoom({ people: 4 }))
    const tables = new Set<Element>()
    await everyScreen(user, () => {
      openEverything()
      for (const table of screen.queryAllByRole('table', { name: 'Hoe de antwoorden verdeeld zijn' })) tables.add(table)
      expect(screen.queryByRole('img', { name: /Midden van de groep|Antwoorden samen/ })).toBeNull()
    })
    expect([...tables]).toEqual([])
  })

  test('is no number of people who do not know, nor a share of them that comes to a number', async () => {
    const [sure, unsure] = [{ all: 75 }, { all: 'DK' }] as const
    const half = aWorkshop().of('A', sure, sure, sure, sure, unsure, unsure, unsure, unsure)
    const { user } = await showRoom(half.build())
    const seen: string[] = []
    await everyScreen(user, () => seen.push(everything()))
    expect(seen.join(' ')).toContain('Hier antwoordden velen ‘weet ik niet’.')
    expect(seen.join(' ')).not.toMatch(/50 %|van 8 wet/)
    expect(seen.find((one) => one.includes('Hier antwoordden velen'))).not.toContain('Een groot deel')
  })

  test('is no organisation by itself, as long as the others could be found by taking it away', async () => {
    const { user } = await showRoom(aDividedRoom({ people: 9 }))
    await user.keyboard('{ArrowRight}'.repeat(6))
    expect(screen.queryByRole('list', { name: /[Mm]idden (van elke|per) organisatie/ })).toBeNull()
  })

  test('is everything when two take part: then the room only hears that it is too early', async () => {
    const { user } = await showRoom(aDividedRoom({ people: 2 }))
    expect(await everyScreen(user)).toEqual(['Wie is er?', 'Waar staan we?', 'Nog te weinig antwoorden'])
    expect(screen.getByText(/Vanaf drie deelnemers/)).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('an open room', () => {
  test('shows the middle of each organisation', async () => {
    const { user } = await showRoom(aDividedRoom({ people: 4, open: true }))
    await user.keyboard('{ArrowRight}'.repeat(6))
    expect(screen.getByRole('list', { name: 'Het midden van elke organisatie' })).toHaveTextContent(/Linde.*Haven/)
  })

  test('knows no threshold, also where nobody of an organisation chose a level', async () => {
    const answers = { 'P1.M.D.1': 'DK' } as const
    const room = aWorkshop()
      .of('Linde', { all: 75, answers: { 'P1.M.D.1': 0 } }, { all: 75, answers: { 'P1.M.D.1': 100 } }, { all: 75 })
      .of('Haven', { all: 75, answers }, { all: 75, answers })
    const { user } = await showRoom(room.open().build())
    await user.keyboard('{ArrowRight}'.repeat(6))
    expect(screen.getByRole('list', { name: 'Het midden van elke organisatie' })).toHaveTextContent('Linde')
    expect(screen.queryByText(/vanaf vijf antwoorden/)).toBeNull()
  })

  test('says from which organisation a note comes', async () => {
    const { user } = await showRoom(aDividedRoom({ people: 4, open: true }))
    await user.keyboard('{ArrowRight}'.repeat(7))
    expect(screen.getByText('Dit lezen wij heel anders.').closest('li')).toHaveTextContent('Linde')
  })
})
