import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { describe as name, giveAnswer } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'
import { fakePlatform } from '../support/fake-platform'
import { leaveOn, leaveText } from '../support/kept-dossiers'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()
const AT = paths.review(NORTH.id)

describe('where the open dossier is kept', () => {
  test('is said in words, with the time', async () => {
    const platform = fakePlatform({ time: new Date(2026, 10, 24, 14, 2) })
    await renderApp({ at: AT, dossier: NORTH, platform })
    expect(screen.getByText('bewaard in deze browser, 14:02')).toBeVisible()
  })

  test('is said with the day when that was not today', async () => {
    const platform = fakePlatform({ time: new Date(2026, 10, 25, 9, 0) })
    leaveOn(platform, NORTH, new Date(2026, 10, 24, 14, 2))
    await renderApp({ at: AT, platform })
    expect(await screen.findByText('bewaard in deze browser op 24 november 2026')).toBeVisible()
  })

  test('a refusal is said and read out, and the dossier can be taken along as a file', async () => {
    const { user, platform, services } = await renderApp({ at: AT, dossier: NORTH })
    platform.refusal = 'full'
    act(() => services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75)))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Niet bewaard: er is geen plaats meer in deze browser.')
    expect(screen.getByText('NIET bewaard: er is geen plaats meer in deze browser')).toBeVisible()
    await user.click(within(alert).getByRole('button', { name: 'Bewaar als bestand' }))
    await waitFor(() => expect(platform.saved).toHaveLength(1))
    const text = await platform.saved[0]?.content.text()
    expect(text).toBe(writeDossier(giveAnswer(NORTH, 'P1.M.D.1', 75)))
  })

  test('a screen reader is not told of every keystroke that was kept', async () => {
    const { services } = await renderApp({ at: AT, dossier: NORTH })
    act(() => services.dossiers.getState().change((dossier) => giveAnswer(dossier, 'P1.M.D.1', 75)))
    await waitFor(() => expect(services.dossiers.getState().keeping.kind).toBe('kept'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByText(/^bewaard in deze browser/).closest('[role], output, [aria-live]')).toBeNull()
  })
})

describe('a dossier at its own address', () => {
  test('opens from what this browser kept', async () => {
    const platform = fakePlatform()
    leaveOn(platform, NORTH)
    await renderApp({ at: AT, platform })
    expect(await screen.findByText('Noord')).toBeVisible()
  })

  test('that is not here says where it may be', async () => {
    await renderApp({ at: paths.review('elsewhere') })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dit dossier staat niet in deze browser')
  })

  test('that cannot be read is named with the reason and the way to its raw text', async () => {
    const platform = fakePlatform()
    leaveText(platform, 'abc', '{"format":"weloverwogen/dossier","version":99}')
    await renderApp({ at: paths.review('abc'), platform })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dit dossier kan niet gelezen worden')
    expect(screen.getByText(/bestandsversie 99.*ruwe tekst/)).toBeVisible()
  })

  test('never puts its title in the document title or the address', async () => {
    await renderApp({ at: AT, dossier: NORTH })
    expect(document.title).not.toContain('Noord')
    expect(location.href).not.toContain('Noord')
  })

  test.each([
    ['<img src=x onerror=alert(1)> & "Co"'],
    ['مركز الرعاية'],
    ['👩‍👩‍👧‍👦 zorg {{file}} $t(common:skip)'],
    ['a'.repeat(10_000)],
  ])('shows a title as it was typed: %.40s', async (title) => {
    await renderApp({ at: AT, dossier: name(NORTH, { title }) })
    const shown = screen.getByText(title)
    expect(shown).toHaveAttribute('dir', 'auto')
    expect(screen.queryByRole('img', { name: '' })).toBeNull()
  })
})
