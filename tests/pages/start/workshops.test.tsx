import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { inviteOrganisation } from '@/domain/workshop/change-workshop'
import { exampleWorkshop } from '@/domain/workshop/example-workshop'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import type { Dossier } from '@/domain/answers/dossier'
import { dossierOn } from '../../support/kept-dossiers'
import { renderApp } from '../../support/render-app'

const BIRTH = { id: 'w', roundId: 'r', now: new Date('2026-11-24T09:00:00Z') }

describe('the door to a workshop', () => {
  test('a workshop begins with its preparation, and stands on the shelf', async () => {
    const { user, current, platform } = await renderApp()
    await user.click(screen.getByRole('button', { name: 'Begeleid een workshop' }))
    await waitFor(() => expect(location.hash).toBe(`#/workshop/${current().id}/prepare`))
    expect(current().workshop).toMatchObject({ mode: 'confidential', organisations: [] })
    expect(dossierOn(platform, current().id)).toEqual(current())
  })

  test('it says in a line for whom it is', async () => {
    await renderApp()
    expect(screen.getByRole('button', { name: 'Begeleid een workshop' })).toHaveAccessibleDescription(
      'Iedereen antwoordt apart, en jullie bespreken de verschillen.',
    )
  })

  test('the example opens where a room would look, in the language of the screen', async () => {
    const { user, current } = await renderApp({ language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Example of a workshop' }))
    await waitFor(() => expect(location.hash).toBe(`#/workshop/${current().id}/reveal`))
    expect(current().workshop?.contributions).toHaveLength(11)
    expect(current().title).toMatch(/^Example/)
  })
})

describe('a workshop on the shelf', () => {
  test('tells who is invited and how many answered, and goes on to who is in', async () => {
    const article = await withWorkshop(exampleWorkshop(BIRTH, (key) => key.split('.').at(-1) ?? key))
    expect(article).toHaveTextContent('workshop met linde, ocmw, caw')
    expect(article).toHaveTextContent('11 deelnemers hebben geantwoord')
    expect(article).toHaveTextContent('Alleen in deze browser')
    expect(within(article).getByRole('link', { name: 'Ga verder title' })).toHaveAttribute(
      'href',
      '#/workshop/w/collect',
    )
  })

  test('names three of many organisations and counts the others', async () => {
    const many = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee'].reduce(
      (dossier, name) => inviteOrganisation(dossier, { id: name, name }),
      newWorkshop(BIRTH),
    )
    expect(await withWorkshop(many)).toHaveTextContent('workshop met Aa, Bb, Cc en nog 2')
  })

  test('one that was just begun has a name all the same, and goes on with its preparation', async () => {
    const article = await withWorkshop(newWorkshop(BIRTH))
    expect(article).toHaveTextContent('workshop, nog zonder organisaties')
    expect(article).toHaveTextContent('nog niemand heeft geantwoord')
    expect(within(article).getByRole('link', { name: 'Ga verder Workshop zonder titel' })).toHaveAttribute(
      'href',
      '#/workshop/w/prepare',
    )
  })
})

async function withWorkshop(dossier: Dossier) {
  const { services } = await renderApp({ dossier })
  await services.shelf.refresh()
  return screen.findByRole('article')
}
