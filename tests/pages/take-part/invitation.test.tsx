import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Invitation } from '@/domain/answers/workshop'
import { paths } from '@/paths'
import { settingOf } from '@/storage/invitation-link'
import { aParticipant, aSmallInvitation, ALL_ANSWERED } from '../../support/a-participant'
import { fakePlatform } from '../../support/fake-platform'
import { leaveOn } from '../../support/kept-dossiers'
import { renderApp } from '../../support/render-app'

const invitation = aSmallInvitation()
const linkTo = (parts: Partial<Invitation> = {}) => paths.invitation(settingOf(aSmallInvitation(parts)))
const join = () => screen.findByRole('button', { name: 'Doe mee' })
const organisation = (name: string) => screen.findByRole('radio', { name })

describe('the link to a workshop', () => {
  test('says what it is about, who is at the table and what it takes', async () => {
    await renderApp({ at: linkTo() })
    expect(screen.getByRole('heading', { level: 1, name: 'Samen in Noord' })).toBeInTheDocument()
    const facts = within(screen.getByRole('region', { name: 'Over deze workshop' }))
    expect(facts.getAllByRole('listitem').map((name) => name.textContent)).toEqual(['De Linde', 'OCMW Noord'])
    expect(facts.getByText(/6 vragen, ongeveer 2 minuten/)).toBeInTheDocument()
    expect(facts.getByText(/Er vertrekt niets tot je zelf inlevert/)).toBeInTheDocument()
  })

  test('says that confidential is not anonymous for who guides', async () => {
    await renderApp({ at: linkTo() })
    expect(screen.getByRole('heading', { name: 'Deze workshop is vertrouwelijk' })).toBeInTheDocument()
    expect(screen.getByText(/niet anoniem voor wie begeleidt/)).toBeInTheDocument()
  })

  test('says that in an open workshop the group may see everything', async () => {
    await renderApp({ at: linkTo({ mode: 'open' }) })
    expect(screen.getByRole('heading', { name: 'Deze workshop is open' })).toBeInTheDocument()
    expect(screen.getByText(/De groep mag alles zien/)).toBeInTheDocument()
  })

  test('folds away a long list of organisations', async () => {
    const organisations = Array.from({ length: 40 }, (_, place) => ({ id: `org-${place}`, name: `Partner ${place}` }))
    await renderApp({ at: linkTo({ organisations }) })
    expect(screen.getByText('Toon alle 40 organisaties')).toBeVisible()
    expect(screen.getByText('Partner 39')).not.toBeVisible()
  })

  test('puts no title in the history of the browser, and changes nothing before the button', async () => {
    const { platform } = await renderApp({ at: linkTo() })
    await join()
    expect(document.title).toBe('Uitnodiging – Weloverwogen')
    expect(platform.slotTexts.size).toBe(0)
  })

  test('leads to a few questions about the person, with answers of their own', async () => {
    const { user, current } = await renderApp({ at: linkTo() })
    await user.click(await join())
    expect(await organisation('De Linde')).not.toBeChecked()
    expect(current().takingPart).toMatchObject({ invitation, organisation: null, handedIn: 0 })
    expect(current().title).toBe('Samen in Noord')
  })

  test.each([
    ['cut short', settingOf(invitation).slice(0, -9), 'Deze link is niet volledig'],
    ['of something else', 'hallo', 'Deze link is niet volledig'],
    ['of other questions', settingOf(aSmallInvitation({ instrument: { id: 'other', version: '9.0.0' } })), /past niet/],
  ])('that is %s says so, and what to do', async (_, setting, title) => {
    await renderApp({ at: paths.invitation(setting) })
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument()
    expect(screen.getByText(/wie de workshop begeleidt/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Doe mee' })).not.toBeInTheDocument()
  })
})

describe('a link on a device that has answers already', () => {
  const kept = aParticipant({ organisation: 'org-linde', answers: { 'P1.M.D.1': { level: 50 } } })

  async function again(parts: Partial<Invitation> = {}, dossier = kept) {
    const platform = fakePlatform()
    leaveOn(platform, dossier)
    return renderApp({ at: linkTo(parts), platform })
  }

  test('leads on to where the person was', async () => {
    const { user, current } = await again()
    expect(await screen.findByText(/1 van 6 beantwoord/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Verkennen/ })).toBeInTheDocument()
    expect(current().id).toBe(kept.id)
  })

  test('brings along an organisation that joined since', async () => {
    const organisations = [...invitation.organisations, { id: 'org-Kiem', name: 'Kiem' }]
    const { user, current } = await again({ organisations })
    await user.click(await screen.findByRole('button', { name: 'Ga verder' }))
    await screen.findByRole('heading', { level: 1, name: /Verkennen/ })
    await user.click(screen.getByRole('link', { name: 'Meedoen' }))
    expect(await organisation('Kiem')).toBeInTheDocument()
    expect(current().takingPart?.organisation).toBe('org-linde')
  })

  test('lets someone else take part beside them', async () => {
    const { user, current } = await again()
    await user.click(await screen.findByRole('button', { name: 'Doe mee als iemand anders' }))
    expect(await organisation('De Linde')).not.toBeChecked()
    expect(current().id).not.toBe(kept.id)
  })

  test('says that they were handed in', async () => {
    await again({}, aParticipant({ organisation: 'org-linde', handedIn: 1, answers: ALL_ANSWERED }))
    expect(await screen.findByText(/deed iemand al mee .* en leverde in/)).toBeInTheDocument()
  })

  test('of another workshop asks as if they were not there', async () => {
    await again({ workshop: 'b7c1f0de-8a53-4d1b-9f3e-27c64b0a91d2' })
    expect(await join()).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ga verder' })).not.toBeInTheDocument()
  })
})
