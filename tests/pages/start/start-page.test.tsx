import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeDossier } from '@/storage/write-dossier'
import { KEPT } from '@/storage/kept'
import { aDossier } from '../../support/a-dossier'
import { fakePlatform } from '../../support/fake-platform'
import { dossierOn } from '../../support/kept-dossiers'
import { renderApp } from '../../support/render-app'

describe('the ways in', () => {
  test('a partnership of one’s own begins with its context, and stands on the shelf', async () => {
    const { user, current, platform } = await renderApp()
    await user.click(screen.getByRole('button', { name: 'Weeg een samenwerking af' }))
    await waitFor(() => expect(location.hash).toBe(`#/dossier/${current().id}/context`))
    expect(dossierOn(platform, current().id)).toEqual(current())
  })

  test('a second click while the first is under way makes no second dossier', async () => {
    const { user, platform } = await renderApp()
    await user.dblClick(screen.getByRole('button', { name: 'Weeg een samenwerking af' }))
    await waitFor(() => expect(location.hash).toMatch(/context$/))
    expect([...platform.slotTexts.keys()].filter((slot) => slot.startsWith('dossier/'))).toHaveLength(1)
  })

  test('the example opens at its result, in the language of the screen', async () => {
    const { user, current } = await renderApp({ language: 'en' })
    await user.click(screen.getByRole('button', { name: 'Look around in an example first' }))
    await waitFor(() => expect(location.hash).toMatch(/result$/))
    expect(current().partners.length).toBeGreaterThan(0)
    expect(Object.keys(current().rounds[0]?.answers ?? {}).length).toBeGreaterThan(10)
  })

  test('a file opens where its dossier goes on', async () => {
    const platform = fakePlatform()
    const dossier = aDossier().titled('Noord').inPhase(2).answered('P1.M.D.1', 75).build()
    const text = writeDossier(dossier)
    platform.nextFile = { name: 'noord.json', size: text.length, content: { kind: 'text', text } }
    const { user, current } = await renderApp({ platform })
    await user.click(screen.getByRole('button', { name: 'Open een bestand' }))
    await waitFor(() => expect(location.hash).toMatch(/phase\/P1\/M$/))
    expect(current().title).toBe('Noord')
  })

  test('one line leads to the proof that nothing leaves', async () => {
    await renderApp()
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: /blijft op dit toestel/ })).toHaveAttribute('href', '#/about/privacy')
  })
})

describe('the dossiers on this device', () => {
  test('a dossier that was just begun stands there on the way back', async () => {
    const { user, services } = await renderApp({ at: '/about/privacy' })
    await act(() => services.shelf.create())
    await user.click(screen.getByRole('link', { name: 'Weloverwogen, naar het begin' }))
    expect(await screen.findByRole('article', { name: 'Dossier zonder titel' })).toBeVisible()
  })

  test('without any it says where they will be', async () => {
    const { services } = await renderApp()
    await services.shelf.refresh()
    expect(await screen.findByRole('heading', { name: 'Nog geen dossiers op dit toestel' })).toBeVisible()
  })

  test('each tells its title, phase, progress, last change and where it is kept', async () => {
    const { article } = await withDossier(aDossier().titled('Netwerk Noord').inPhase(2).answered('P1.M.D.1', 75))
    expect(article).toHaveTextContent('fase: Delen')
    expect(article).toHaveTextContent(/1 van \d+ beantwoord/)
    expect(article).toHaveTextContent(/veranderd om \d\d:\d\d/)
    expect(article).toHaveTextContent('Alleen in deze browser: bewaar een kopie als bestand.')
  })

  test('one without a title has a name all the same', async () => {
    const { article } = await withDossier(aDossier())
    expect(within(article).getByRole('heading')).toHaveTextContent('Dossier zonder titel')
    expect(article).toHaveTextContent('nog geen fase gekozen')
  })

  test.each([
    { word: 'Begin', to: /context$/, dossier: aDossier() },
    { word: 'Ga verder', to: /phase\/P1\/M$/, dossier: aDossier().inPhase(1) },
    { word: 'Bekijk het resultaat', to: /result$/, dossier: aDossier().inPhase(1).ratedAll(75) },
  ])('"$word" leads where that dossier goes on', async ({ word, to, dossier }) => {
    const { article } = await withDossier(dossier.titled('Noord'))
    expect(within(article).getByRole('link', { name: `${word} Noord` })).toHaveAttribute(
      'href',
      expect.stringMatching(to),
    )
  })

  test('saved as a file, it says so', async () => {
    const { user, article, platform } = await withDossier(aDossier().titled('Noord'))
    await user.click(within(article).getByRole('button', { name: 'Bewaar als bestand Noord' }))
    expect(platform.saved.map(({ name }) => name)).toEqual(['Noord.weloverwogen.json'])
    await waitFor(() => expect(article).toHaveTextContent('In deze browser, en in je bestand van 24 november 2026.'))
  })

  test('removing asks first, says what is lost, and no means no', async () => {
    const { user, article, platform } = await withDossier(aDossier().titled('Noord'))
    await user.click(within(article).getByRole('button', { name: 'Verwijderen Noord' }))
    const dialog = screen.getByRole('dialog', { name: 'Dit dossier verwijderen?' })
    expect(dialog).toHaveTextContent('“Noord” staat alleen in deze browser. Verwijder je het, dan is het weg.')
    await user.click(within(dialog).getByRole('button', { name: 'Annuleren' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(platform.slotTexts.size).toBeGreaterThan(0)
  })

  test('removed, it is gone from the device and the heading has the focus', async () => {
    const { user, article, platform } = await withDossier(aDossier().titled('Noord'))
    await user.click(within(article).getByRole('button', { name: 'Verwijderen Noord' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('“Noord” is verwijderd.')
    expect(screen.getByRole('heading', { name: 'Nog geen dossiers op dit toestel' })).toHaveFocus()
    expect([...platform.slotTexts.keys()]).toEqual([])
  })

  test('a text that cannot be read is kept, and can be taken along as it is', async () => {
    const platform = fakePlatform()
    platform.slotTexts.set(KEPT.states.slot('x', 1), '{ broken')
    const { user, services } = await renderApp({ platform })
    await services.shelf.refresh()
    await user.click(await screen.findByRole('button', { name: 'Bewaar de ruwe tekst' }))
    expect(await platform.saved[0]?.content.text()).toBe('{ broken')
  })

  test('a device that keeps nothing says so, and works all the same', async () => {
    const platform = fakePlatform({ refusal: 'forbidden' })
    const { services } = await renderApp({ platform, dossier: aDossier().titled('Noord').build() })
    await services.shelf.refresh()
    expect(await screen.findByText(/laat niet toe dat we iets bewaren/)).toBeVisible()
    expect(screen.getByRole('article', { name: 'Noord' })).toHaveTextContent('Alleen zolang dit venster open is')
  })
})

/** The start page with one dossier on the shelf, and the place of that dossier on it. */
async function withDossier(words: ReturnType<typeof aDossier>) {
  const app = await renderApp({ dossier: words.build() })
  await app.services.shelf.refresh()
  return { ...app, article: await screen.findByRole('article') }
}
