import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const filled = aDossier()
  .inPhase(1)
  .withContext({ core: 'medium' })
  .answered('P1.M.D.1', 75)
  .answered('P1.M.P.1', 'DK')
  .answered('P1.I.D.1', 'NA')
  .answered('COR.1', 0)
const { id } = filled.build()

async function atReview(dossier = filled.build()) {
  return renderApp({ at: paths.review(dossier.id), dossier })
}

function row(statement: RegExp) {
  const item = screen.getByRole('link', { name: statement }).closest('li')
  if (item === null) throw new Error('The statement stands in no row.')
  return within(item)
}

describe('the review', () => {
  test('shows everything that is asked in the order of the journey, modules last', async () => {
    await atReview()
    const statements = screen
      .getAllByRole('listitem')
      .map((item) => item.id)
      .filter((at) => at !== '')
    expect(statements).toEqual([
      'P1.M.D.1',
      'P1.M.P.1',
      'P1.I.D.1',
      'P1.I.P.1',
      'P1.R.D.1',
      'P1.R.P.1',
      'COR.1',
      'COR.2',
    ])
  })

  test('says of each statement what was answered, and that it is still open', async () => {
    await atReview()
    expect(row(/welke nood/).getByText('Grotendeels')).toBeInTheDocument()
    expect(row(/korte startnota/).getByText('Weet ik niet')).toBeInTheDocument()
    expect(row(/past bij wie we zijn/).getByText('Niet van toepassing')).toBeInTheDocument()
    expect(row(/gekozen met welke partners/).getByText('Nog open')).toBeInTheDocument()
    expect(row(/welke kernopdrachten/).getByText('Nog niet')).toBeInTheDocument()
  })

  test('marks the key questions', async () => {
    await atReview()
    expect(row(/welke nood/).getByText('Sleutelvraag')).toBeInTheDocument()
    expect(row(/korte startnota/).queryByText('Sleutelvraag')).not.toBeInTheDocument()
  })

  test('counts what is rated, not known, not applicable and open', async () => {
    await atReview()
    const counts = within(screen.getByRole('region', { name: 'Hoe ver je bent' }))
    const numbers = counts.getAllByRole('definition').map((number) => number.textContent)
    expect(numbers).toEqual(['2', '1', '1', '4'])
  })

  test('shows an opened preview, says that it does not count, and counts it nowhere', async () => {
    await atReview(filled.answered('P3.M.D.1', 50).build())
    const preview = within(screen.getByRole('region', { name: 'Fase 3: Overeenkomen' }))
    expect(preview.getByText(/Vooruitblik/)).toBeInTheDocument()
    expect(preview.getByText('Gedeeltelijk')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Fase 2: Delen' })).not.toBeInTheDocument()
    expect(screen.getAllByRole('definition').map((number) => number.textContent)).toEqual(['2', '1', '1', '4'])
  })

  test('shows a note as it was typed', async () => {
    const note = '<b>drie</b> verhalen\n& שלום 👩‍👩‍👧'
    await atReview(aDossier().inPhase(1).noted('P1.M.D.1', note).build())
    expect(
      row(/welke nood/).getByText((_, element) => element?.tagName === 'P' && element.textContent === note),
    ).toHaveAttribute('dir', 'auto')
  })

  test('shows the beginning of a long note, and the whole one click away', async () => {
    const note = 'woord 👩‍👩‍👧 '.repeat(700)
    const { user } = await atReview(aDossier().inPhase(1).noted('P1.M.D.1', note).build())
    const whole = row(/welke nood/).getByText((_, element) => element?.textContent === note && element.tagName === 'P')
    expect(row(/welke nood/).getByText(/…$/)).toBeVisible()
    expect(whole).not.toBeVisible()
    await user.click(row(/welke nood/).getByText('Toon de hele notitie'))
    expect(whole).toBeVisible()
  })

  test('leads to a question, and that question back to its place here', async () => {
    const { user } = await atReview()
    await user.click(screen.getByRole('link', { name: /korte startnota/ }))
    expect(await screen.findByRole('group', { name: /korte startnota/ })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Terug naar nalezen' }))
    expect(await screen.findByRole('link', { name: /korte startnota/ })).toHaveFocus()
  })

  test('puts no answer and no note in an address', async () => {
    await atReview(filled.noted('P1.M.D.1', 'geheim').build())
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(addresses.filter((address) => /geheim|75|DK|NA/.test(address.replaceAll(id, '')))).toEqual([])
  })

  test('leads to the first open question and to the result', async () => {
    const { user } = await atReview()
    expect(screen.getAllByRole('link', { name: 'Naar het resultaat' })[0]).toHaveAttribute(
      'href',
      `#${paths.result(id)}`,
    )
    await user.click(screen.getByRole('link', { name: 'Naar de eerste open vraag' }))
    expect(await screen.findByRole('group', { name: /gekozen met welke partners/ })).toHaveFocus()
  })

  test('has a word for whom has answered nothing, and for whom has answered everything', async () => {
    const { services } = await atReview(aDossier().inPhase(1).build())
    expect(screen.getByText(/Je hebt nog niets ingevuld/)).toBeInTheDocument()
    services.dossiers.getState().change(() => aDossier().inPhase(1).ratedAll('DK').build())
    expect(await screen.findByText(/Je hebt overal iets ingevuld/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Naar de eerste open vraag' })).not.toBeInTheDocument()
  })
})
