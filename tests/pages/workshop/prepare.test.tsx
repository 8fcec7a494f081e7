import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import type { Workshop } from '@/domain/answers/workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { paths } from '@/paths'
import { readInvitation } from '@/storage/invitation-file'
import { invitationIn } from '@/storage/invitation-link'
import { aContribution, aTableOfTwo, contributions, NORTH, SOUTH } from '../../support/a-table-of-two'
import { renderApp } from '../../support/render-app'

async function atPrepare(parts: Partial<Workshop> = {}) {
  const dossier = aTableOfTwo(parts)
  return renderApp({ at: paths.prepare(dossier.id), dossier })
}

const names = (dossier: Dossier) => dossier.workshop?.organisations.map(({ name }) => name)
const letter = () => screen.getByLabelText<HTMLTextAreaElement>('Tekst van de uitnodiging')
const field = (name: string) => screen.getByLabelText(name, { selector: 'input' })

describe('who comes to the table', () => {
  test('the title is kept as it is typed', async () => {
    const { user, current } = await atPrepare()
    await user.clear(field('Titel van de workshop'))
    await user.type(field('Titel van de workshop'), 'Samen thuis')
    expect(current().title).toBe('Samen thuis')
  })

  test('Enter brings an organisation in, says so, and is ready for the next', async () => {
    const { user, current } = await atPrepare({ organisations: [] })
    await user.type(field('Organisatie toevoegen'), ' vzw De Brug {Enter}OCMW Elders{Enter}')
    expect(names(current())).toEqual(['vzw De Brug', 'OCMW Elders'])
    expect(field('Organisatie toevoegen')).toHaveFocus()
    expect(field('Organisatie toevoegen')).toHaveValue('')
    expect(screen.getByText('“OCMW Elders” is toegevoegd.')).toBeVisible()
    expect(new Set(current().workshop?.organisations.map(({ id }) => id)).size).toBe(2)
  })

  test('the field for the next comes into view when the list above it grows', async () => {
    const { user } = await atPrepare()
    const intoView = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.type(field('Organisatie toevoegen'), 'vzw De Brug{Enter}')
    expect(intoView.mock.contexts).toEqual([screen.getByRole('group', { name: 'Organisatie toevoegen' })])
    intoView.mockRestore()
  })

  test('a list that is pasted comes in at once, each name once', async () => {
    const { user, current } = await atPrepare({ organisations: [NORTH] })
    await user.click(field('Organisatie toevoegen'))
    await user.paste('CAW Rand\r\nVZW  noord\n\nOCMW Elders\n')
    expect(names(current())).toEqual(['vzw Noord', 'CAW Rand', 'OCMW Elders'])
    expect(screen.getByText('2 organisaties zijn toegevoegd.')).toBeVisible()
  })

  test('one that is there already does not come twice', async () => {
    const { user, current } = await atPrepare()
    await user.type(field('Organisatie toevoegen'), 'VZW NOORD')
    await user.click(screen.getByRole('button', { name: 'Voeg toe' }))
    expect(names(current())).toEqual(['vzw Noord', 'OCMW Zuid'])
    expect(screen.getByText('“VZW NOORD” staat er al.')).toBeVisible()
  })

  test('an organisation can be renamed and taken out; the focus goes to where the next can come', async () => {
    const { user, current } = await atPrepare()
    await user.type(field('Organisatie 1'), ' Oost')
    expect(current().workshop?.organisations[0]).toEqual({ id: NORTH.id, name: 'vzw Noord Oost' })
    await user.click(screen.getByRole('button', { name: 'Verwijder OCMW Zuid' }))
    expect(names(current())).toEqual(['vzw Noord Oost'])
    expect(field('Organisatie toevoegen')).toHaveFocus()
    expect(screen.getByText(/met twee of meer organisaties/)).toBeVisible()
  })

  test('one of which answers came in stays, and says why', async () => {
    await atPrepare({ contributions: contributions(2) })
    expect(screen.queryByRole('button', { name: 'Verwijder vzw Noord' })).toBeNull()
    expect(field('Organisatie 1')).toHaveAccessibleDescription('Er zijn al 2 deelnemers binnen, dus ze blijft staan.')
    expect(screen.getByRole('button', { name: 'Verwijder OCMW Zuid' })).toBeVisible()
  })
})

describe('what is asked and what is shown', () => {
  test('scan, context and mode change at once as long as nobody answered', async () => {
    const { user, current } = await atPrepare()
    await user.click(screen.getByRole('radio', { name: 'Volledige scan' }))
    await user.click(screen.getByRole('radio', { name: 'Open' }))
    await user.click(screen.getByText('De negen vragen (0 van 9 beantwoord)'))
    const phase = within(screen.getByRole('group', { name: 'Waar staan jullie volgens jou?' }))
    await user.click(phase.getByRole('radio', { name: 'Delen' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(current().rounds[0]).toMatchObject({ scan: 'full', context: { phase: 2 } })
    expect(current().workshop?.mode).toBe('open')
    expect(screen.getByText(/ook als er maar één iemand van is/)).toBeVisible()
  })

  test('the context is asked about all partners, and no role of one of them', async () => {
    const { user } = await atPrepare()
    await user.click(screen.getByText(/^De negen vragen/))
    const asked = screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent ?? '')
    expect(asked).toContain('Hoeveel organisaties doen mee?')
    expect(asked).toContain('Wat betekent deze samenwerking voor wat elke partner zelf kan beslissen?')
    expect(asked.filter((question) => /rol/.test(question))).toEqual([])
    expect(screen.getByText(/Iedereen krijgt de vragen tot en met deze fase/)).toBeInTheDocument()
  })

  test('says honestly what a confidential workshop shows, and to whom it is not anonymous', async () => {
    const { user } = await atPrepare()
    expect(screen.getByText(/geen enkele opsplitsing per organisatie.*vertrouwelijk, niet anoniem/)).toBeVisible()
    await user.click(screen.getByText('Wat er precies getoond wordt'))
    expect(screen.getByText('Minder dan drie antwoorden op een vraag: niets.')).toBeVisible()
  })

  test('once answers are in, another scan asks first, and no means no', async () => {
    const { user, current } = await atPrepare({ contributions: [aContribution()] })
    await user.click(screen.getByRole('radio', { name: 'Volledige scan' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Een andere scan kiezen?' }))
    expect(dialog.getByText('Er is al 1 deelnemer binnen.')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Annuleren' }))
    expect(current().rounds[0]?.scan).toBe('quick')
    await user.click(screen.getByRole('radio', { name: 'Volledige scan' }))
    await user.click(screen.getByRole('button', { name: 'Kies deze scan' }))
    expect(current().rounds[0]?.scan).toBe('full')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('to open a confidential workshop, it counts those who did not agree', async () => {
    const { user, current } = await atPrepare({ contributions: contributions(4, (at) => ({ consent: at === 0 })) })
    await user.click(screen.getByRole('radio', { name: 'Open' }))
    expect(screen.getByText('3 van hen vinkten niet aan dat dit mag. Vraag het hen eerst.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Iedereen gaat akkoord: maak open' }))
    expect(current().workshop?.mode).toBe('open')
  })

  test('a context that changes under answers asks first too', async () => {
    const { user, current } = await atPrepare({ contributions: [aContribution()] })
    await user.click(screen.getByText(/^De negen vragen/))
    const will = within(screen.getByRole('group', { name: 'Kiezen de partners zelf voor deze samenwerking?' }))
    await user.click(will.getByRole('radio', { name: 'Opgelegd of verplicht' }))
    expect(current().rounds[0]?.context).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Verander dit antwoord' }))
    expect(current().rounds[0]?.context).toEqual({ will: 'imposed' })
  })
})

describe('the invitation', () => {
  test('goes out as a file that says what everyone is asked, and no answer', async () => {
    const { user, current, platform } = await atPrepare({ contributions: [aContribution()] })
    await user.click(screen.getByRole('button', { name: 'Bewaar de uitnodiging' }))
    const [file] = platform.saved
    expect(file?.name).toMatch(/uitnodiging.*\.json$/)
    const text = (await file?.content.text()) ?? ''
    const read = readInvitation(text)
    expect(read.ok && read.value).toEqual(invitationOf(current()))
    expect(text).not.toContain('Vier verhalen.')
    expect(await screen.findByText(/uitnodiging.*staat bij je downloads/)).toBeVisible()
  })

  test('goes out as a link that brings the same invitation back, and as a code of that link', async () => {
    const { user, current, platform } = await atPrepare()
    await user.click(await screen.findByRole('button', { name: 'Kopieer de link' }))
    const [link = ''] = platform.copied
    expect(await screen.findByText('Gekopieerd.')).toBeVisible()
    const read = invitationIn(link.split('#/invitation/')[1] ?? '')
    expect(read.ok && read.value).toEqual(invitationOf(current()))
    expect(await screen.findByRole('img', { name: 'Code met de link naar “Samen in Noord”' })).toBeVisible()
  })

  test('the code fills the window for a projector, and closes again', async () => {
    const { user } = await atPrepare()
    await user.click(await screen.findByRole('button', { name: 'Toon groot, voor een projector' }))
    const wall = within(screen.getByRole('dialog', { name: 'Samen in Noord' }))
    expect(await wall.findByRole('img', { name: /^Code met de link/ })).toBeVisible()
    await user.click(wall.getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a text for a mail says how many questions, how long and which link, in the language of who gets it', async () => {
    const { user, platform } = await atPrepare()
    expect(letter().value).toContain('30 vragen')
    expect(letter().value).toContain('komen we samen rond “Samen in Noord”.')
    await waitFor(() => expect(letter().value).toContain('#/invitation/'))
    const languages = within(screen.getByRole('group', { name: 'Taal van de tekst' }))
    await user.click(languages.getByRole('radio', { name: 'English' }))
    await waitFor(() => expect(letter().value).toContain('Would you answer 30 questions beforehand?'))
    expect(letter()).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Tekst van de uitnodiging').closest('[lang]')).toHaveAttribute('lang', 'nl')
    await user.type(letter(), '!', { initialSelectionStart: 0, initialSelectionEnd: 5 })
    await user.click(screen.getByRole('button', { name: 'Kopieer de tekst' }))
    expect(platform.copied.at(-1)).toMatch(/^!,?\n\nOn \[day and time\]/)
  })

  test('waits for an organisation to choose, and says when one has no name', async () => {
    const { user } = await atPrepare({ organisations: [SOUTH] })
    await user.clear(field('Organisatie 1'))
    expect(screen.getByText('Eén van de organisaties heeft nog geen naam.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Verwijder Organisatie 1' }))
    expect(screen.queryByRole('button', { name: 'Bewaar de uitnodiging' })).toBeNull()
    expect(screen.getByText(/^Voeg eerst een organisatie toe/)).toBeVisible()
  })
})
