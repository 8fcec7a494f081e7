import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { giveAnswer } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()
const AT = paths.review(NORTH.id)

describe('the status of a dossier', () => {
  test('names the file that holds everything, and says so once', async () => {
    const { user } = await openAt(14, 2)
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    expect(await statusLine('gedownload als Noord.weloverwogen.json, 14:02')).toBeVisible()
    expect(news()).toHaveTextContent('Gedownload als Noord.weloverwogen.json, 14:02.')
  })

  test('says when something is not in that file yet', async () => {
    const { user, platform, services } = await openAt(14, 2)
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    platform.time = new Date(2026, 10, 24, 14, 5)
    act(() => services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75)))
    expect(await statusLine('bewaard in deze browser, 14:05 · nog niet in je bestand')).toBeVisible()
    expect(news()).toBeEmptyDOMElement()
  })

  test('says that trouble is over, and says nothing while all goes well', async () => {
    const { platform, services } = await openAt(14, 2)
    const answer = (level: 0 | 25 | 50) =>
      act(() => services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', level)))
    answer(0)
    await waitFor(() => expect(services.dossiers.getState().keeping.kind).toBe('kept'))
    expect(news()).toBeEmptyDOMElement()
    platform.refusal = 'full'
    answer(25)
    await screen.findByRole('alert')
    expect(news()).toBeEmptyDOMElement()
    platform.refusal = null
    answer(50)
    await waitFor(() => expect(news()).toHaveTextContent('Je dossier wordt weer bewaard in deze browser.'))
  })
})

describe('the panel under the status', () => {
  test('tells where the dossier is, in plain words', async () => {
    const { user } = await openAt(14, 2)
    await user.click(statusButton())
    const panel = screen.getByRole('group', { name: 'Waar dit dossier staat' })
    expect(panel).toHaveTextContent('In deze browserBewaard om 14:02, alleen op dit toestel.')
    expect(panel).toHaveTextContent('Als bestandNog niet.')
    await user.click(within(panel).getByRole('button', { name: 'Bewaar als bestand' }))
    expect(screen.queryByRole('group', { name: 'Waar dit dossier staat' })).toBeNull()
    await user.click(statusButton())
    expect(screen.getByRole('group', { name: 'Waar dit dossier staat' })).toHaveTextContent(
      'Noord.weloverwogen.json Gedownload om 14:02. Alles staat erin.',
    )
  })

  test('opens and closes with the keyboard, and gives the focus back', async () => {
    const { user } = await openAt(14, 2)
    act(() => statusButton().focus())
    await user.keyboard('{Enter}')
    expect(statusButton()).toHaveAttribute('aria-expanded', 'true')
    await user.tab()
    await user.keyboard('{Escape}')
    expect(statusButton()).toHaveAttribute('aria-expanded', 'false')
    expect(statusButton()).toHaveFocus()
  })

  test('closes when someone presses elsewhere, or goes on with the keyboard', async () => {
    const { user } = await openAt(14, 2)
    await user.click(statusButton())
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(statusButton()).toHaveAttribute('aria-expanded', 'false')
    await user.click(statusButton())
    for (let stop = 0; stop < 6; stop++) await user.tab()
    expect(statusButton()).toHaveAttribute('aria-expanded', 'false')
  })

  test('removes the dossier from this browser after asking, and leads to the start', async () => {
    const { user, platform } = await openAt(14, 2)
    await user.click(statusButton())
    await user.click(screen.getByRole('button', { name: 'Wis dit dossier uit deze browser' }))
    const dialog = await screen.findByRole('dialog', { name: 'Dit dossier verwijderen?' })
    expect(dialog).toHaveTextContent('“Noord” staat alleen in deze browser. Verwijder je het, dan is het weg.')
    await user.click(within(dialog).getByRole('button', { name: 'Verwijder' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('“Noord” is verwijderd.')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Nog geen dossiers op dit toestel' })).toHaveFocus())
    await waitFor(() => expect([...platform.slotTexts.keys(), ...platform.spareTexts.keys()]).toEqual([]))
  })
})

/** The line of the bar, which stands before those of the pages. */
function news() {
  const [line] = screen.getAllByRole('status')
  return line
}

function openAt(hour: number, minute: number) {
  const platform = fakePlatform({ time: new Date(2026, 10, 24, hour, minute) })
  return renderApp({ at: AT, dossier: NORTH, platform })
}

function statusLine(words: string) {
  return screen.findByRole('button', { name: words })
}

function statusButton() {
  const [button] = screen.getAllByRole('button').filter((one) => one.hasAttribute('aria-expanded'))
  if (button === undefined) throw new Error('The bar has no status.')
  return button
}
