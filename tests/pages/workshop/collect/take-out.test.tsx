import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Invitation } from '@/domain/answers/workshop'
import { writeCode } from '@/domain/workshop/code'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { shownContributions } from '@/domain/workshop/shown-room'
import { paths } from '@/paths'
import { fakePlatform } from '../../../support/fake-platform'
import { renderApp } from '../../../support/render-app'
import { aContribution, BRIDGE, HOUSE, workshopWith } from './workshop-with'

const ASKED = { ...aContribution(0xab0123cde, HOUSE.id), group: 'board' as const }
const ROOM = workshopWith({ contributions: [aContribution(1, BRIDGE.id), aContribution(2, HOUSE.id), ASKED] })

describe('a participant who asks to be taken out', () => {
  test.each([
    ['the number', 'ab0123cde'],
    ['capitals, spaces and dashes', ' AB0 123-CDE '],
    ['letters that look like digits', 'abOl23cde'],
    ['the code that was handed in', writeCode(ASKED, invitationOf(ROOM) as Invitation)],
  ])('is out by %s, and the page names the organisation only', async (_, typed) => {
    const { user, ids } = await atTakeOut()
    await user.type(field(), `${typed}{Enter}`)
    expect(ids()).toEqual(['000000001', '000000002'])
    const told = screen.getByText(/^De antwoorden van één deelnemer van Huis van de Buurt zijn eruit/)
    expect(told.closest('[role=status]')).not.toBeNull()
    expect(told).not.toHaveTextContent(/ab0123cde|bestuur/)
    expect(field()).toHaveValue('')
    expect(within(room()).getByRole('row', { name: 'Huis van de Buurt 1' })).toBeVisible()
  })

  test('is in again when that is undone, and the page says nothing else any more', async () => {
    const { user, ids } = await atTakeOut()
    await user.type(field(), ASKED.id)
    await user.click(screen.getByRole('button', { name: 'Haal eruit' }))
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(ids()).toEqual(['000000001', '000000002', ASKED.id])
    expect(screen.queryByText(/zijn eruit/)).toBeNull()
  })

  test('leaves what the room was shown as it was', async () => {
    const shown = lookAtRoom(ROOM)
    const { user, current, ids } = await atTakeOut(shown)
    await user.type(field(), `${ASKED.id}{Enter}`)
    expect(ids()).toHaveLength(2)
    const { workshop } = current()
    expect(workshop && shownContributions(workshop)).toEqual(ROOM.workshop?.contributions)
  })

  test('whose number nobody has, or who gives no number, is told so, and nobody goes', async () => {
    const { user, ids } = await atTakeOut()
    await user.type(field(), 'ab0123cdf{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Niemand die binnen is, heeft dit nummer.')
    await user.type(field(), '{Backspace}{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Dit is geen nummer en geen code van deze workshop.')
    await user.clear(field())
    expect(screen.queryByRole('alert')).toBeNull()
    expect(ids()).toHaveLength(3)
  })
})

test('a form on paper gets a number when it is typed in, by which it is taken out later', async () => {
  const platform = fakePlatform()
  platform.newId = () => 'abcd1234-5678-4abc-8def-0123456789ab'
  const { user, current } = await renderApp({ at: paths.paperForms(ROOM.id), dossier: ROOM, platform })
  await user.click(screen.getByRole('radio', { name: BRIDGE.name }))
  await user.keyboard('{Enter}005')
  await user.click(screen.getByRole('button', { name: 'Neem dit formulier over' }))
  expect(screen.getByText(/^Nummer van de laatste bijdrage: abcd12345\. Schrijf het op het papier/)).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Terug naar verzamelen' }))
  await user.click(await screen.findByText('Haal een deelnemer eruit', {}, { timeout: 15_000 }))
  await user.type(field(), 'abcd12345{Enter}')
  expect(current().workshop).toEqual(ROOM.workshop)
})

async function atTakeOut(dossier: Dossier = ROOM) {
  const app = await renderApp({ at: paths.collect(dossier.id), dossier })
  await app.user.click(screen.getByText('Haal een deelnemer eruit'))
  return { ...app, ids: () => app.current().workshop?.contributions.map(({ id }) => id) }
}

const room = () => screen.getByRole('region', { name: 'Wie er binnen is' })
const field = () => screen.getByRole('textbox', { name: 'Nummer van de bijdrage, of de code' })
