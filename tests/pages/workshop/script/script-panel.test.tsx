import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { paths } from '@/paths'
import { exampleRoom } from '../../../support/example-room'
import { fakePlatform } from '../../../support/fake-platform'
import { renderApp } from '../../../support/render-app'

const ROOM = exampleRoom({ people: 0 })
const BEGIN = new Date('2026-11-24T09:00:00.000Z')

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => vi.useRealTimers())

describe('the script', () => {
  test('says what to say at the first step, and how long it takes', async () => {
    await atScript()
    expect(panel()).toHaveTextContent('Stap 1 van 9')
    expect(panel()).toHaveTextContent('We beoordelen niemand.')
    expect(screen.getByRole('timer')).toHaveTextContent('nog 8 minuten')
    expect(screen.getByRole('timer')).toHaveTextContent('Hele workshop: nog 90 minuten')
  })

  test('runs, stands still, and goes on', async () => {
    const { user, pass } = await atScript()
    await user.click(screen.getByRole('button', { name: 'Start de klok' }))
    pass(3)
    expect(screen.getByRole('timer')).toHaveTextContent('nog 5 minuten')
    await user.click(screen.getByRole('button', { name: 'Pauzeer' }))
    pass(20)
    expect(screen.getByRole('timer')).toHaveTextContent('nog 5 minuten')
    await user.click(screen.getByRole('button', { name: 'Laat de klok lopen' }))
    pass(1)
    expect(screen.getByRole('timer')).toHaveTextContent('nog 4 minuten')
  })

  test('says quietly that a step is over, and when the whole ends now', async () => {
    const { user, pass } = await atScript()
    await user.click(screen.getByRole('button', { name: 'Start de klok' }))
    pass(10)
    expect(screen.getByRole('timer')).toHaveTextContent('2 minuten over tijd')
    expect(screen.getByRole('timer')).toHaveTextContent(`tot ${clock(92)}`)
    expect(panel().querySelector('[role="alert"]')).toBeNull()
  })

  test('goes to the next step and back, and says so once to who cannot see it', async () => {
    const { user, pass } = await atScript()
    expect(within(panel()).getByRole('status')).toBeEmptyDOMElement()
    await user.click(screen.getByRole('button', { name: 'Start de klok' }))
    await user.click(screen.getByRole('button', { name: 'Volgende stap' }))
    pass(2)
    expect(within(panel()).getByRole('status')).toHaveTextContent('Stap 2 van 9: Waar staan we?, 7 minuten.')
    expect(screen.getByRole('timer')).toHaveTextContent('nog 5 minuten')
    await user.click(screen.getByRole('button', { name: 'Vorige stap' }))
    expect(panel()).toHaveTextContent('Welkom en spelregels')
  })

  test('stands where it was when the page is left and found again', async () => {
    const { user, pass } = await atScript()
    await user.click(screen.getByRole('button', { name: 'Start de klok' }))
    await user.click(screen.getByRole('link', { name: 'Besluiten' }))
    await screen.findByRole('heading', { level: 1, name: 'Gaan jullie verder?' })
    pass(3)
    await user.click(screen.getByRole('link', { name: 'Bespreken' }))
    expect(await screen.findByRole('timer')).toHaveTextContent('nog 5 minuten')
  })

  test('can be shorter or longer, and that is kept', async () => {
    const { user, current } = await atScript()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Welk draaiboek?' }), '45')
    expect(current().workshop?.script).toBe(45)
    expect(panel()).toHaveTextContent('Stap 1 van 7')
    expect(screen.getByRole('timer')).toHaveTextContent('Hele workshop: nog 45 minuten')
  })

  test('shows all its steps with the time at which each ends, and leads to each', async () => {
    const { user } = await atScript()
    await user.click(within(panel()).getByText('Alle stappen'))
    const steps = within(panel())
      .getAllByRole('listitem')
      .filter((item) => item.textContent?.includes('tot '))
    expect(steps).toHaveLength(9)
    expect(steps[0]).toHaveTextContent(`0–8Welkom en spelregelsnutot ${clock(8)}`)
    expect(steps[8]).toHaveTextContent(`tot ${clock(90)}`)
    await user.click(screen.getByRole('button', { name: 'Ga naar stap 6: Evenwicht' }))
    expect(panel()).toHaveTextContent('Stap 6 van 9')
  })
})

async function atScript() {
  const platform = fakePlatform({ time: BEGIN })
  const app = await renderApp({ at: paths.agenda(ROOM.id), dossier: ROOM, platform })
  /** So many minutes go by. */
  function pass(minutes: number) {
    platform.time = new Date(platform.time.getTime() + minutes * 60_000)
    act(() => void vi.advanceTimersByTime(6000))
  }
  return { ...app, pass }
}

function panel() {
  return screen.getByRole('complementary', { name: 'Draaiboek' })
}

/** The time so many minutes after the beginning, as the screen spells it. */
function clock(minutes: number) {
  return new Date(BEGIN.getTime() + minutes * 60_000).toLocaleTimeString('nl-BE', {
    hour: '2-digit',
    minute: '2-digit',
  })
}
