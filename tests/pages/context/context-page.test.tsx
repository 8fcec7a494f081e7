import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const dossier = aDossier().build()

async function atContext(of = dossier) {
  return renderApp({ at: paths.context(of.id), dossier: of })
}

const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

describe('the context page', () => {
  test('asks ten questions and chooses nothing beforehand but the quick scan', async () => {
    await atContext()
    expect(screen.getAllByRole('group')).toHaveLength(11)
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([
      screen.getByRole('radio', { name: 'Snelscan' }),
    ])
  })

  test('keeps title, organisation and partners as they are typed', async () => {
    const { user, current } = await atContext()
    await user.type(screen.getByRole('textbox', { name: 'Titel' }), 'Samen <thuis> 🤝')
    await user.type(screen.getByRole('textbox', { name: 'Jouw organisatie' }), 'vzw De Brug')
    await user.type(screen.getByRole('textbox', { name: 'Partners' }), 'CAW Rand{Enter}{Enter} OCMW Elders {Enter}')
    expect(current()).toMatchObject({
      title: 'Samen <thuis> 🤝',
      organisation: 'vzw De Brug',
      partners: ['CAW Rand', 'OCMW Elders'],
    })
    expect(screen.getByRole('textbox', { name: 'Partners' })).toHaveValue('CAW Rand\n\n OCMW Elders \n')
  })

  test('shows partners that were kept before, one a line', async () => {
    await atContext(aDossier().withPartners('CAW Rand', 'OCMW Elders').build())
    expect(screen.getByRole('textbox', { name: 'Partners' })).toHaveValue('CAW Rand\nOCMW Elders')
  })

  test('keeps an answer at once, and takes it back without losing the place', async () => {
    const { user, current } = await atContext()
    const will = group('Kies je zelf voor deze samenwerking?')
    await user.click(will.getByRole('radio', { name: 'Opgelegd of verplicht' }))
    expect(current().rounds[0]?.context).toEqual({ will: 'imposed' })

    await user.click(will.getByRole('button', { name: 'Antwoord wissen' }))
    expect(current().rounds[0]?.context).toEqual({})
    expect(will.getByRole('radio', { name: 'Ja, vrijwillig' })).toHaveFocus()
  })

  test('takes not knowing as an answer', async () => {
    const { user, current } = await atContext()
    await user.click(group('Waar staan jullie volgens jou?').getByRole('radio', { name: 'Ik twijfel' }))
    expect(current().rounds[0]?.context).toEqual({ phase: 'unknown' })
  })

  test('counts the questions and the minutes that each scan takes here', async () => {
    const { user } = await atContext()
    const scan = () => group('Hoe grondig wil je kijken?')
    expect(scan().getByRole('radio', { name: 'Snelscan' })).toHaveAccessibleDescription(
      /^30 vragen, ongeveer 10 minuten/,
    )

    await user.click(group('Waar staan jullie volgens jou?').getByRole('radio', { name: 'Verkennen' }))
    await user.click(group(/kernopdracht/).getByRole('radio', { name: 'In het hart' }))
    expect(scan().getByRole('radio', { name: 'Snelscan' })).toHaveAccessibleDescription(/^8 vragen, ongeveer 3 minuten/)
    expect(scan().getByRole('radio', { name: 'Volledige scan' })).toHaveAccessibleDescription(
      /^14 vragen, ongeveer 5 minuten/,
    )
  })

  test('keeps the scan that is chosen', async () => {
    const { user, current } = await atContext()
    await user.click(screen.getByRole('radio', { name: 'Volledige scan' }))
    expect(current().rounds[0]?.scan).toBe('full')
  })

  test('tells whom is asked into a running partnership to begin at the beginning', async () => {
    const { user } = await atContext(aDossier().inPhase(3).build())
    expect(screen.queryByText(/Begin toch bij Verkennen/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Gevraagd, nog niet ingestapt' }))
    expect(screen.getByText(/Begin toch bij Verkennen/)).toBeInTheDocument()
  })

  test('leads to the first screen with an open question', async () => {
    const { user } = await atContext(aDossier().inPhase(1).ratedAll(50).answered('P1.I.P.1', null).build())
    await user.click(screen.getByRole('link', { name: 'Verder naar Verkennen, identiteit' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Verkennen: identiteit' })).toHaveFocus()
  })

  test('leads to the review when everything is answered', async () => {
    await atContext(aDossier().inPhase(1).ratedAll('DK').build())
    expect(screen.getByRole('link', { name: 'Je antwoorden nalezen' })).toHaveAttribute(
      'href',
      `#${paths.review(dossier.id)}`,
    )
  })

  test('speaks English too', async () => {
    await renderApp({ at: paths.context(dossier.id), dossier, language: 'en' })
    expect(screen.getByRole('heading', { level: 1, name: 'Which partnership is it about?' })).toBeInTheDocument()
    expect(screen.getAllByRole('radio', { name: 'I don’t know' }).length).toBeGreaterThan(8)
  })
})
