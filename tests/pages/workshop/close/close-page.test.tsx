import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { decide } from '@/domain/answers/change-decision'
import { noteTalk } from '@/domain/workshop/change-workshop'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { paths } from '@/paths'
import { exampleRoom } from '../../../support/example-room'
import { dossierOn } from '../../../support/kept-dossiers'
import { renderApp } from '../../../support/render-app'

const ROOM = exampleRoom()
const AGREED = noteTalk(noteTalk(ROOM, 'P2.R.D.1', { agreed: 'Lijst per mandaat' }), 'P1.M.D.1', { said: 'Duidelijk' })

describe('what each partner decides', () => {
  test('each organisation says its own, and can take it back', async () => {
    const { user, current } = await atClose()
    await user.click(within(partner('linde')).getByRole('radio', { name: 'Wij gaan verder' }))
    await user.click(within(partner('ocmw')).getByRole('radio', { name: 'Wij beslissen later' }))
    await user.type(within(partner('ocmw')).getByRole('textbox', { name: 'In eigen woorden' }), 'Na de raad')
    expect(current().workshop?.decisions).toEqual({
      linde: { verdict: 'GO' },
      ocmw: { verdict: 'NOTYET', words: 'Na de raad' },
    })
    await user.click(within(partner('linde')).getByRole('button', { name: 'Wis deze beslissing' }))
    await user.click(within(partner('ocmw')).getByRole('button', { name: 'Wis deze beslissing' }))
    expect(current().workshop?.decisions).toEqual({ ocmw: { words: 'Na de raad' } })
  })

  test('nobody invited is said, with the way to inviting', async () => {
    const empty = newWorkshop({ id: ROOM.id, roundId: 'r', now: new Date('2026-11-24T09:00:00.000Z') })
    await atClose(empty)
    expect(screen.getByText('Er is nog geen organisatie uitgenodigd.', { exact: false })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar Voorbereiden' })).toHaveAttribute(
      'href',
      `#${paths.prepare(ROOM.id)}`,
    )
  })
})

describe('what they agree', () => {
  test('conditions and the next date stand in the decision of the round', async () => {
    const { user, current } = await atClose()
    await user.click(await screen.findByRole('button', { name: 'Voeg een voorwaarde toe' }))
    await user.type(screen.getByRole('textbox', { name: 'Voorwaarde' }), 'Een nota')
    await user.click(screen.getByRole('button', { name: 'Neem dit voorstel over' }))
    const decision = current().rounds.at(-1)?.decision
    expect(decision?.conditions).toMatchObject([{ text: 'Een nota' }])
    expect(decision?.reviewOn).toBe('2027-05-24')
  })

  test('what is proposed and taken over has the focus, as its button is gone', async () => {
    const { user } = await atClose()
    const [offer] = await screen.findAllByRole('button', { name: /^Neem over als voorwaarde/ })
    if (offer === undefined) throw new Error('Nothing is proposed.')
    await user.click(offer)
    expect(screen.getByRole('textbox', { name: 'Voorwaarde' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Neem dit voorstel over' }))
    expect(screen.getByLabelText('Wanneer meten jullie opnieuw?')).toHaveFocus()
  })

  test('what was agreed at a point becomes an action in one click', async () => {
    const { user, current } = await atClose(AGREED)
    expect(screen.queryByText('Duidelijk')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Maak een actie van: Lijst per mandaat' }))
    expect(current().rounds.at(-1)?.actions).toMatchObject([{ text: 'Lijst per mandaat', done: false }])
    const action = screen.getByRole('listitem', { name: 'Actie 1' })
    await user.type(within(action).getByRole('textbox', { name: 'Wie' }), 'Mia')
    expect(current().rounds.at(-1)?.actions).toMatchObject([{ text: 'Lijst per mandaat', owner: 'Mia' }])
  })

  test('undoing a step elsewhere leads back to where it is seen', async () => {
    const { user } = await atClose(exampleRoom({ people: 0 }))
    await user.click(screen.getByRole('button', { name: 'Voeg een actie toe' }))
    await user.click(screen.getByRole('link', { name: 'Bespreken' }))
    await screen.findByRole('heading', { level: 1, name: 'Waarover praten jullie?' })
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    await waitFor(() => expect(location.hash).toBe(`#${paths.close(ROOM.id)}#actions`))
  })
})

describe('afterwards', () => {
  test('the report is one link away', async () => {
    await atClose()
    expect(screen.getByRole('link', { name: 'Maak het verslag' })).toHaveAttribute(
      'href',
      `#${paths.groupReport(ROOM.id)}`,
    )
  })

  test('the partnership goes on in a dossier of its own, without what anyone handed in', async () => {
    const { user, current, platform } = await atClose(decide(AGREED, { reviewOn: '2027-05-24' }))
    await user.click(screen.getByRole('button', { name: 'Maak het dossier en open het' }))
    await waitFor(() => expect(current().id).not.toBe(ROOM.id))
    await waitFor(() => expect(location.hash).toBe(`#${paths.context(current().id)}`))
    expect(current().workshop).toBeUndefined()
    expect(current().title).toBe(ROOM.title)
    expect(current().rounds.at(-1)?.decision?.reviewOn).toBe('2027-05-24')
    expect(current().rounds.at(-1)?.answers['P2.R.D.1']?.note).toBe('Lijst per mandaat')
    expect(dossierOn(platform, ROOM.id)?.workshop?.contributions).toHaveLength(11)
  })

  test('the answers are only deleted after the question, which says what is lost and offers the report first', async () => {
    const { user, current } = await atClose()
    await user.click(screen.getByRole('button', { name: 'Wis de antwoorden ...' }))
    const dialog = screen.getByRole('dialog', { name: 'De antwoorden van deelnemers wissen?' })
    expect(dialog).toHaveTextContent('De antwoorden van 11 deelnemers')
    expect(dialog).toHaveTextContent('geen beeld, geen agenda en geen advies meer')
    expect(within(dialog).getByRole('link', { name: 'Eerst het verslag' })).toHaveAttribute(
      'href',
      `#${paths.groupReport(ROOM.id)}`,
    )
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }))
    expect(current().workshop?.contributions).toHaveLength(11)
  })

  test('deleted answers are gone, also from earlier states and from what can be undone; what was said stays', async () => {
    const { user, current, platform } = await atClose(AGREED)
    const [one] = ROOM.workshop?.contributions ?? []
    await user.click(within(partner('linde')).getByRole('radio', { name: 'Wij gaan verder' }))
    await user.click(screen.getByRole('button', { name: 'Wis de antwoorden ...' }))
    await user.click(screen.getByRole('button', { name: 'Wis de antwoorden' }))
    expect(await screen.findByText('De antwoorden van de deelnemers zijn gewist.')).toBeVisible()
    expect(current().workshop).toMatchObject({
      contributions: [],
      shown: { ids: [], former: [] },
      decisions: { linde: { verdict: 'GO' } },
    })
    expect(current().workshop?.points).toEqual(AGREED.workshop?.points)
    const kept = [...platform.slotTexts.values(), ...platform.spareTexts.values()]
    expect(kept.some((text) => text.includes('Lijst per mandaat'))).toBe(true)
    expect(kept.filter((text) => text.includes(one?.id ?? '?'))).toEqual([])
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('Er staan hier geen antwoorden van deelnemers.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Wis de ingeleverde antwoorden' })).toHaveFocus()
  })

  test('where the browser does not answer, nothing is deleted and that is said', async () => {
    const { user, current, platform } = await atClose()
    await user.click(screen.getByRole('button', { name: 'Wis de antwoorden ...' }))
    platform.refusal = 'failed'
    await user.click(screen.getByRole('button', { name: 'Wis de antwoorden' }))
    expect(await screen.findByText(/Het wissen lukte niet/)).toBeVisible()
    expect(current().workshop?.contributions).toHaveLength(11)
  })
})

async function atClose(dossier = ROOM) {
  return renderApp({ at: paths.close(dossier.id), dossier })
}

function partner(name: string) {
  return screen.getByRole('group', { name })
}
