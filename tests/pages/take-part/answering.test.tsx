import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { aParticipant, aSmallInvitation, ALL_ANSWERED } from '../../support/a-participant'
import { renderApp } from '../../support/render-app'

const { id } = aParticipant()
const open = aSmallInvitation({ mode: 'open' })
const way = () => within(screen.getByRole('navigation', { name: 'Verder en terug' }))

describe('before the questions', () => {
  test('a person says for which organisation they answer, and free what else they want to say', async () => {
    const { user, current } = await renderApp({ at: paths.takePart(id), dossier: aParticipant() })
    await user.click(screen.getByRole('radio', { name: 'OCMW Noord' }))
    await user.click(screen.getByRole('radio', { name: 'Medewerker' }))
    await user.click(screen.getByRole('radio', { name: 'Niet zeker' }))
    expect(current().takingPart).toMatchObject({
      organisation: 'org-noord',
      group: 'staff',
      position: 'unknown',
      consent: false,
    })
    const role = within(screen.getByRole('group', { name: 'Wat is je rol?' }))
    expect(role.getByText(/vijf of meer/)).toBeInTheDocument()
    await user.click(role.getByRole('button', { name: 'Antwoord wissen' }))
    expect(current().takingPart?.group).toBeNull()
    expect(screen.getByRole('link', { name: 'Naar de vragen' })).toHaveAttribute(
      'href',
      `#${paths.questions(id, 'P1', 'M')}`,
    )
  })

  test('who chose no organisation yet hears at the button that it can wait, and no longer once it is chosen', async () => {
    const { user } = await renderApp({ at: paths.takePart(id), dossier: aParticipant() })
    const toQuestions = screen.getByRole('link', { name: 'Naar de vragen' })
    expect(toQuestions).toHaveAccessibleDescription(/^Kies nog voor welke organisatie je antwoordt\. Dat kan ook later/)
    await user.click(screen.getByRole('radio', { name: 'OCMW Noord' }))
    expect(toQuestions).not.toHaveAccessibleDescription()
    expect(screen.queryByText(/^Kies nog voor welke organisatie/)).toBeNull()
  })

  test('an open workshop asks whether the group may see everything, and goes on without it', async () => {
    const dossier = aParticipant({ invitation: open })
    const { user, current } = await renderApp({ at: paths.takePart(id), dossier })
    expect(screen.getByText(/moet de workshop dan wel vertrouwelijk houden/)).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Ja, de groep mag zien wat ik antwoord' }))
    expect(current().takingPart?.consent).toBe(true)
  })

  test('a confidential one asks no such thing', async () => {
    await renderApp({ at: paths.takePart(id), dossier: aParticipant() })
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

describe('the questions of who takes part', () => {
  const dossier = aParticipant({ organisation: 'org-linde', answers: ALL_ANSWERED })

  test('lead back to who the person is and on to handing in, never to context or result', async () => {
    await renderApp({ at: paths.questions(id, 'P1', 'M'), dossier })
    expect(way().getByRole('link', { name: 'Terug naar je gegevens' })).toHaveAttribute(
      'href',
      `#${paths.takePart(id)}`,
    )
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(hrefs.filter((href) => /context|result/.test(href))).toEqual([])
    expect(hrefs).toContain(`#${paths.handIn(id)}`)
  })

  test('end with handing in', async () => {
    await renderApp({ at: paths.questions(id, 'P1', 'R'), dossier })
    expect(way().getByRole('link', { name: 'Naar inleveren' })).toHaveAttribute('href', `#${paths.handIn(id)}`)
  })

  test('speak of a preview without a signal that this person never sees', async () => {
    await renderApp({ at: paths.questions(id, 'P2', 'M'), dossier })
    expect(screen.getByText(/Dit is een vooruitblik/)).not.toHaveTextContent('signaal')
  })

  test('keep a note with the person until they tick that it is shared', async () => {
    const { user, current } = await renderApp({ at: paths.questions(id, 'P1', 'M'), dossier })
    const question = within(screen.getByRole('group', { name: /welke nood/ }))
    await user.click(question.getByText('Waaruit blijkt dat?', { selector: 'summary span' }))
    await user.type(question.getByRole('textbox'), 'Drie cijfers.')
    expect(question.getByText(/Ze blijft bij jou/)).toBeInTheDocument()
    const share = question.getByRole('checkbox', { name: 'Deel deze notitie met de groep' })
    expect(share).not.toBeChecked()
    await user.click(share)
    expect(current().takingPart?.shared).toEqual(['P1.M.D.1'])
    await user.click(share)
    expect(current().takingPart?.shared).toEqual([])
  })
})

describe('the review of who takes part', () => {
  test('shows at each note whether it is shared, and leads to handing in', async () => {
    const answers = { ...ALL_ANSWERED, 'P1.M.D.1': { level: 75, note: 'Drie cijfers.' } } as const
    const { user, current } = await renderApp({
      at: paths.review(id),
      dossier: aParticipant({ organisation: 'org-linde', answers }),
    })
    const share = screen.getByRole('checkbox', { name: 'Deel deze notitie met de groep' })
    expect(screen.getByText('Deze notitie blijft bij jou.')).toBeInTheDocument()
    await user.click(share)
    expect(screen.getByText('Deze notitie lever je mee in.')).toBeInTheDocument()
    expect(current().takingPart?.shared).toEqual(['P1.M.D.1'])
    expect(screen.queryByRole('link', { name: 'Naar het resultaat' })).not.toBeInTheDocument()
    expect(way().getByRole('link', { name: 'Naar inleveren' })).toHaveAttribute('href', `#${paths.handIn(id)}`)
  })
})

describe('what is around the answers of who takes part', () => {
  const dossier = aParticipant({ organisation: 'org-linde', answers: ALL_ANSWERED })

  test('offers no file in the bar that could be taken for what is handed in', async () => {
    const { user } = await renderApp({ at: paths.review(id), dossier })
    expect(screen.queryByRole('button', { name: 'Bewaar als bestand' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /bewaard in deze browser/ }))
    const panel = within(await screen.findByRole('group', { name: 'Waar dit dossier staat' }))
    expect(panel.getByRole('button', { name: 'Bewaar een kopie voor jezelf' })).toBeInTheDocument()
    expect(panel.getByText(/Geef ze niet af/)).toBeInTheDocument()
  })

  test('says on the start page that the person takes part, and leads on', async () => {
    await renderApp({ dossier })
    const row = within(await screen.findByRole('article', { name: 'Samen in Noord' }))
    expect(row.getByText(/Je doet mee aan deze workshop/)).toBeInTheDocument()
    expect(row.getByRole('link', { name: /^Lever in/ })).toHaveAttribute('href', `#${paths.handIn(id)}`)
    expect(row.queryByRole('button', { name: /Bewaar als bestand/ })).not.toBeInTheDocument()
  })
})
