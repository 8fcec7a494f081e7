import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

const NORTH = aDossier().titled('Noord').inPhase(1).build()

describe('dropping a file anywhere', () => {
  test('opens its dossier where it goes on', async () => {
    const { current } = await renderApp({ at: '/about/privacy' })
    drop(new File([writeDossier(NORTH)], 'noord.weloverwogen.json'))
    await waitFor(() => expect(location.hash).toBe(`#/dossier/${NORTH.id}/phase/P1/M`))
    expect(current()).toEqual(NORTH)
  })

  test('says what will happen while the file hovers', async () => {
    await renderApp()
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })
    expect(screen.getByText('Laat het bestand los om het te openen')).toBeVisible()
    fireEvent.dragLeave(document.body, { relatedTarget: null })
    expect(screen.queryByText('Laat het bestand los om het te openen')).toBeNull()
  })

  test('leaves dragged text alone', async () => {
    await renderApp()
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'] } })
    expect(screen.queryByText('Laat het bestand los om het te openen')).toBeNull()
  })

  test('a file that is not ours is refused in one sentence, and nothing that was open changes', async () => {
    const { user, current } = await renderApp({ at: `/dossier/${NORTH.id}/review`, dossier: NORTH })
    drop(new File(['{"format":"other"}'], '{{line}} <b>.json'))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('“{{line}} <b>.json” is geen dossier van Weloverwogen; er is niets veranderd.')
    expect(current()).toEqual(NORTH)
    await user.click(within(alert).getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a file of a dossier that is here already', () => {
  const theirs = { ...NORTH, partners: ['CAW'] }

  test('is asked about, and no means that nothing changes', async () => {
    const { user, current } = await renderApp({ dossier: NORTH })
    drop(new File([writeDossier(theirs)], 'van-ann.json'))
    const dialog = await screen.findByRole('dialog', { name: 'Dit dossier staat hier al' })
    expect(dialog).toHaveTextContent('“van-ann.json” bevat een andere versie van “Noord”')
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(current()).toEqual(NORTH)
  })

  test('can be kept beside it, under a name that tells them apart', async () => {
    const { user, current } = await renderApp({ dossier: NORTH })
    drop(new File([writeDossier(theirs)], 'van-ann.json'))
    await user.click(await screen.findByRole('button', { name: 'Hou ze allebei' }))
    await waitFor(() => expect(current().title).toBe('Noord (kopie)'))
    expect(location.hash).toContain(current().id)
  })

  test('can take its place', async () => {
    const { user, current } = await renderApp({ dossier: NORTH })
    drop(new File([writeDossier(theirs)], 'van-ann.json'))
    await user.click(await screen.findByRole('button', { name: 'Vervang wat hier staat' }))
    await waitFor(() => expect(current()).toEqual(theirs))
  })
})

function drop(...files: readonly File[]) {
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })
}
