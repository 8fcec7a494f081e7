import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { lookFirst } from '@/domain/workshop/first-look'
import { mergeContributions } from '@/domain/workshop/merge-contributions'
import { paths } from '@/paths'
import { createStores } from '@/store/create-stores'
import { exampleRoom } from '../../support/example-room'
import { renderApp } from '../../support/render-app'

const ROOM = exampleRoom({ people: 6 })
const LAST = exampleRoom().workshop?.contributions.at(-1)

describe('whoever sees numbers of a room has looked', () => {
  test.each([
    ['the wall', paths.reveal(ROOM.id)],
    ['the agenda', paths.agenda(ROOM.id)],
    ['the close', paths.close(ROOM.id)],
    ['the report', paths.groupReport(ROOM.id)],
  ])('on %s', async (_, at) => {
    const { current } = await renderApp({ at, dossier: ROOM })
    await waitFor(() => expect(current().workshop?.shown?.ids).toHaveLength(6))
  })

  test('not on the page where answers come in', async () => {
    const { current } = await renderApp({ at: paths.collect(ROOM.id), dossier: ROOM })
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(current().workshop?.shown).toBeNull()
  })
})

test('a dossier to go on with is made of those whom the room saw, whoever came after', async () => {
  const { user, current, services } = await renderApp({ at: paths.close(ROOM.id), dossier: ROOM })
  await waitFor(() => expect(current().workshop?.shown).not.toBeNull())
  const goOn = async () => {
    await user.click(screen.getByRole('button', { name: 'Maak het dossier en open het' }))
    await waitFor(() => expect(current().id).not.toBe(ROOM.id))
    return current().rounds[0]?.answers
  }
  const before = await goOn()
  await act(() => services.shelf.open(ROOM.id))
  act(() => services.dossiers.getState().change(oneMore))
  act(() => void (location.hash = `#${paths.close(ROOM.id)}`))
  await screen.findByRole('button', { name: 'Maak het dossier en open het' })
  expect(await goOn()).toEqual(before)
})

describe('a window that only reads cannot note a look: what nobody looked at elsewhere is not shown, and that is said', () => {
  test.each([
    ['on the wall', paths.reveal(ROOM.id), 'Wie is er?'],
    ['on the agenda', paths.agenda(ROOM.id), /Grootste verschillen/],
    ['on the report', paths.groupReport(ROOM.id), /PDF/],
  ])('%s', async (_, at, shown) => {
    const { platform, current } = await renderApp({ at, dossier: exampleRoom({ people: 0 }) })
    const there = await createStores(platform)
    await act(() => there.shelf.takeOver(ROOM.id))
    there.dossiers.getState().change(() => ROOM)
    await waitFor(() => expect(current().workshop?.contributions).toHaveLength(6))
    expect(await screen.findByText(/^Dit beeld is nog niet getoond/)).toBeVisible()
    expect(screen.queryByText(/nog niemand binnen|^0$|0 deelnemers/)).toBeNull()
    there.dossiers.getState().change(lookFirst)
    expect(await screen.findByRole('heading', { name: shown })).toBeVisible()
    expect(screen.queryByText(/^Dit beeld is nog niet getoond/)).toBeNull()
  })
})

test('a page shows the room at once that was counted on the page before', async () => {
  const { services } = await renderApp({ at: paths.close(ROOM.id), dossier: ROOM })
  await waitFor(() => expect(services.roomMemory.recall()?.room.participants).toBe(6))
  const counted = services.roomMemory.recall()
  act(() => void (location.hash = `#${paths.agenda(ROOM.id)}`))
  expect(await screen.findByRole('heading', { name: /Grootste verschillen/ })).toBeVisible()
  expect(services.roomMemory.recall()).toBe(counted)
})

function oneMore(dossier: Dossier): Dossier {
  return inWorkshop(dossier, (workshop) => mergeContributions(workshop, LAST === undefined ? [] : [LAST]).workshop)
}
