import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { comingFrom, originIn, paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const id = aDossier().build().id
const way = () => within(screen.getByRole('navigation', { name: 'Verder en terug' }))
const map = () => within(screen.getByRole('navigation', { name: 'Alle vragen' }))

describe('a screen', () => {
  test('asks one depth and one progress statement in a quick scan, each under its movement', async () => {
    await renderApp({ at: paths.questions(id, 'P2', 'I'), dossier: aDossier().inPhase(2).build() })
    expect(screen.getByRole('heading', { level: 1, name: 'Delen: identiteit' })).toBeInTheDocument()
    for (const name of ['Verdieping', 'Vooruitgang'])
      expect(within(screen.getByRole('region', { name })).getAllByRole('radio', { name: 'Volledig' })).toHaveLength(1)
    expect(screen.getByText('Hoe ver staan jullie hiermee vandaag?')).toBeInTheDocument()
  })

  test('asks two of each in a full scan', async () => {
    await renderApp({ at: paths.questions(id, 'P2', 'I'), dossier: aDossier().full().inPhase(2).build() })
    for (const name of ['Verdieping', 'Vooruitgang'])
      expect(within(screen.getByRole('region', { name })).getAllByRole('radio', { name: 'Volledig' })).toHaveLength(2)
  })

  test('leads on and back by name, with the focus on the new heading', async () => {
    const { user } = await renderApp({ at: paths.questions(id, 'P1', 'R'), dossier: aDossier().inPhase(2).build() })
    expect(way().getByRole('link', { name: 'Terug naar Verkennen, identiteit' })).toBeInTheDocument()
    await user.click(way().getByRole('link', { name: 'Verder naar Delen, missie en visie' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Delen: missie en visie' })).toHaveFocus()
    expect(document.title).toBe('Delen, missie en visie – Weloverwogen')
  })

  test('leads back to the context from the first one', async () => {
    await renderApp({ at: paths.questions(id, 'P1', 'M'), dossier: aDossier().inPhase(1).build() })
    expect(way().getByRole('link', { name: 'Terug naar de context' })).toHaveAttribute('href', `#${paths.context(id)}`)
  })

  test('leads from the last declared one to the review, and offers the next phase beside it', async () => {
    await renderApp({ at: paths.questions(id, 'P1', 'R'), dossier: aDossier().inPhase(1).build() })
    expect(way().getByRole('link', { name: 'Je antwoorden nalezen' })).toHaveAttribute('href', `#${paths.review(id)}`)
    expect(way().getByRole('link', { name: 'Kijk alvast vooruit naar Delen' })).toBeInTheDocument()
  })

  test('says of a preview that it does not count', async () => {
    await renderApp({ at: paths.questions(id, 'P3', 'M'), dossier: aDossier().inPhase(2).build() })
    expect(screen.getByText(/Dit is een vooruitblik/)).toBeInTheDocument()
  })

  test('says no such thing of a declared phase, or when the person is not sure of the phase', async () => {
    await renderApp({ at: paths.questions(id, 'P5', 'M'), dossier: aDossier().inPhase('unknown').build() })
    expect(screen.queryByText(/Dit is een vooruitblik/)).not.toBeInTheDocument()
  })

  test('of a module says why it is asked, and asks on the same scale', async () => {
    const { user, current } = await renderApp({
      at: paths.module(id, 'IMP'),
      dossier: aDossier().inPhase(1).withContext({ will: 'imposed' }).build(),
    })
    expect(screen.getByText(/omdat de samenwerking is opgelegd/)).toBeInTheDocument()
    const first = screen.getByRole('group', { name: 'We weten welke voorwaarden vastliggen.' })
    await user.click(within(first).getByRole('radio', { name: 'Gedeeltelijk' }))
    expect(current().rounds[0]?.answers).toEqual({ 'IMP.1': { level: 50 } })
  })

  test('of a module that the context does not ask says that it does not count', async () => {
    await renderApp({ at: paths.module(id, 'NET'), dossier: aDossier().inPhase(1).build() })
    expect(screen.getByText(/horen deze vragen niet/)).toBeInTheDocument()
  })

  test('that does not exist leads to the context', async () => {
    await renderApp({ at: `/dossier/${id}/phase/P9/M`, dossier: aDossier().build() })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Over welke samenwerking gaat het?' }),
    ).toBeInTheDocument()
  })
})

describe('the map', () => {
  const dossier = aDossier()
    .full()
    .inPhase(2)
    .withContext({ core: 'high' })
    .answered('P2.I.D.1', 25)
    .answered('P2.I.D.2', 'DK')

  test('reads each screen with how far it is, previews included', async () => {
    await renderApp({ at: paths.questions(id, 'P2', 'I'), dossier: dossier.answered('P2.I.P.1', 'NA').build() })
    expect(map().getByRole('link', { name: 'Delen, identiteit: 3 van 4 beantwoord' })).toHaveAttribute(
      'aria-current',
      'page',
    )
    expect(map().getAllByRole('link', { name: /beantwoord$/ })).toHaveLength(16)
    expect(map().getByRole('link', { name: 'Kernopdracht: 0 van 2 beantwoord' })).toBeInTheDocument()
    expect(map().getByRole('link', { name: 'Vormgeven, middelen: 0 van 4 beantwoord' })).toBeInTheDocument()
  })

  test('fills as answers come', async () => {
    const { user } = await renderApp({ at: paths.questions(id, 'P1', 'M'), dossier: aDossier().inPhase(1).build() })
    expect(map().getByText('0 van 6 beantwoord')).toBeInTheDocument()
    const [first] = screen.getAllByRole('radio', { name: 'Een begin' })
    if (first !== undefined) await user.click(first)
    expect(map().getByRole('link', { name: 'Verkennen, missie en visie: 1 van 2 beantwoord' })).toBeInTheDocument()
    expect(map().getByText('1 van 6 beantwoord')).toBeInTheDocument()
  })

  test('ends with the review and the result', async () => {
    await renderApp({ at: paths.questions(id, 'P1', 'M'), dossier: aDossier().build() })
    expect(map().getByRole('link', { name: 'Nalezen' })).toHaveAttribute('href', `#${paths.review(id)}`)
    expect(map().getByRole('link', { name: 'Resultaat' })).toHaveAttribute('href', `#${paths.result(id)}`)
  })

  test('is opened and closed by one button on a small screen, and closes on another screen', async () => {
    const { user } = await renderApp({ at: paths.questions(id, 'P1', 'M'), dossier: aDossier().build() })
    const toggle = map().getByRole('button', { name: /^Alle vragen/ })
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    await user.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    await user.click(map().getByRole('link', { name: /^Delen, identiteit/ }))
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
  })
})

test('only the pages that can be an origin are one', () => {
  expect(originIn(comingFrom('review'))).toBe('review')
  expect([originIn(null), originIn('review'), originIn({ from: 'elsewhere' })]).toEqual([null, null, null])
})
