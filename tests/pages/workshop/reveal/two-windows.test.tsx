import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fakePlatform } from '../../../support/fake-platform'
import { aDividedRoom, showRoom, wall } from './a-showing'

const OPEN = 'Open een venster voor de projector'

describe('a window for the projector', () => {
  test('holds what the room sees, and leaves the notes to the person who guides', async () => {
    const { beside } = await twoWindows()
    expect(beside.getByRole('heading', { level: 1, name: 'Wie is er?' })).toBeVisible()
    expect(beside.queryByText(/We beoordelen niemand/)).toBeNull()
    expect(screen.getByText(/^“We beoordelen niemand/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Wie is er?' })).toBeNull()
  })

  test('speaks the language of the page and bears a title that tells nothing', async () => {
    const { there } = await twoWindows()
    expect(there.documentElement.lang).toBe('nl')
    expect(there.title).toBe('Beeld van de groep')
  })

  test('listens to the keys, as the page does', async () => {
    const { beside, there, user } = await twoWindows()
    fireEvent.keyDown(there.body, { key: 'PageDown' })
    expect(beside.getByRole('heading', { level: 1 })).toHaveTextContent('Waar staan we?')
    await user.keyboard('{ArrowRight}')
    expect(beside.getByRole('heading', { level: 1 })).toHaveTextContent('Waar wijzen onze antwoorden naar?')
  })

  test('leaves the space bar for going on, not for closing it again', async () => {
    const { beside, user } = await twoWindows()
    await user.keyboard(' ')
    expect(beside.getByRole('heading', { level: 1 })).toHaveTextContent('Waar staan we?')
  })

  test('fills the screen at a button of its own', async () => {
    const { beside, platform } = await twoWindows()
    fireEvent.click(beside.getByRole('button', { name: 'Volledig scherm' }))
    await waitFor(() => expect(platform.projector.filled).not.toBeNull())
    expect(platform.projector.filled).toContainElement(beside.getByRole('heading', { level: 1 }))
    expect(await beside.findByRole('button', { name: 'Verlaat volledig scherm' })).toBeVisible()
  })

  test('takes the advice from the page too', async () => {
    const { beside, user, presenter } = await twoWindows()
    await user.keyboard('{End}')
    await user.click(presenter().getByRole('button', { name: 'Toon het advies' }))
    expect(beside.getByText(/Een menu, geen bouwplan/)).toBeVisible()
    expect(presenter().getByText(/^\d+ van \d+: Wat kunnen we doen\?$/)).toHaveFocus()
  })

  test('that is closed gives the room back to the page', async () => {
    const { platform, user } = await twoWindows()
    await user.keyboard('{ArrowRight}')
    platform.projector.closeBeside()
    await waitFor(() => expect(wall()).toBe('Waar staan we?'))
    expect(screen.getByRole('button', { name: OPEN })).toBeVisible()
  })

  test('goes with the page', async () => {
    const { platform, user } = await twoWindows()
    await user.click(screen.getByRole('link', { name: 'Verzamelen' }))
    await waitFor(() => expect(platform.projector.beside).toBeNull())
    expect(platform.projector.awake).toBe(false)
  })

  test('says beforehand that it goes with the page, and the room goes on where it was', async () => {
    const { user } = await twoWindows()
    expect(screen.getByText(/dan sluit het andere venster\. Je komt terug op hetzelfde scherm/)).toBeVisible()
    await user.keyboard('{End}')
    await user.click(screen.getByRole('button', { name: 'Toon het advies' }))
    await user.click(screen.getByRole('link', { name: 'Bespreken' }))
    await screen.findByRole('heading', { level: 1, name: 'Waarover praten jullie?' })
    await user.click(screen.getByRole('link', { name: 'Tonen' }))
    await screen.findByRole('region', { name: 'Voor wie begeleidt' })
    expect(wall()).toBe('Wat kunnen we doen?')
    expect(screen.getByText(/Een menu, geen bouwplan/)).toBeVisible()
  })

  test('that the browser does not give is said, and the room stays in the page', async () => {
    const platform = fakePlatform()
    platform.projector.givesWindow = false
    const { user } = await showRoom(aDividedRoom(), platform)
    await user.click(screen.getByRole('button', { name: OPEN }))
    expect(screen.getByText(/Je browser opent hier geen tweede venster/)).toBeVisible()
    expect(wall()).toBe('Wie is er?')
  })
})

test('a filled screen goes on at the space bar, as the button lets go of it', async () => {
  const { user, platform } = await showRoom(aDividedRoom())
  await user.click(screen.getByRole('button', { name: 'Volledig scherm' }))
  await waitFor(() => expect(document.activeElement).toBe(platform.projector.filled))
  await user.keyboard(' ')
  expect(wall()).toBe('Waar staan we?')
  expect(platform.projector.filled).not.toBeNull()
})

test('the screen stays lit while a room looks', async () => {
  const { platform } = await showRoom(aDividedRoom())
  await waitFor(() => expect(platform.projector.awake).toBe(true))
})

async function twoWindows() {
  const app = await showRoom(aDividedRoom())
  await app.user.click(screen.getByRole('button', { name: OPEN }))
  const there = app.platform.projector.beside
  if (there === null) throw new Error('There is no second window.')
  return { ...app, there, beside: within(there.body) }
}
