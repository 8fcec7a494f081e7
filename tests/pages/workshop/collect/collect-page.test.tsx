import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { writeCode } from '@/domain/workshop/code'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { mergeContributions, withContributions } from '@/domain/workshop/merge-contributions'
import { takeOut } from '@/domain/workshop/take-out'
import { paths } from '@/paths'
import type { Collecting } from '@/store/collecting'
import { renderApp } from '../../../support/render-app'
import { aContribution, BRIDGE, HOUSE, lines, workshopWith } from './workshop-with'

async function atCollect(dossier: Dossier = workshopWith(), state: Partial<Collecting> = {}) {
  const app = await renderApp({ at: paths.collect(dossier.id), dossier })
  const tell = (next: Partial<Collecting>) => act(() => app.services.collecting.setState(next))
  tell(state)
  return { ...app, tell }
}

/** A code that is right. */
function codeFor(dossier: Dossier): string {
  const invitation = invitationOf(dossier)
  if (invitation === null) throw new Error('No workshop.')
  return writeCode(aContribution(1, BRIDGE.id), invitation)
}

/** Someone of an organisation comes in after the room looked. */
function withLater(shown: Dossier, ...numbers: readonly number[]): Dossier {
  const later = numbers.map((number) => aContribution(number, HOUSE.id))
  if (shown.workshop === undefined) throw new Error('No workshop.')
  return { ...shown, workshop: mergeContributions(shown.workshop, later).workshop }
}

/** What the page says of each thing that may be shown. */
function states() {
  const rules = screen.getByRole('list', { name: 'Wat je samen kan bekijken' })
  return within(rules)
    .getAllByRole('listitem')
    .map((rule) => rule.firstChild?.textContent)
}

describe('what is brought', () => {
  test('comes in as files by one button, and by dropping them anywhere on the page', async () => {
    const [chooseFiles, takeFiles] = [vi.fn(async () => {}), vi.fn(async () => {})]
    const { user, services } = await atCollect(workshopWith(), { chooseFiles, takeFiles })
    await user.click(screen.getByRole('button', { name: 'Kies bestanden' }))
    expect(chooseFiles).toHaveBeenCalledOnce()

    const files = ['een.json', 'twee.json'].map((name) => new File(['{}'], name))
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files } })
    expect(screen.getByText('Laat los om in te lezen wat deelnemers inleverden')).toBeVisible()
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })
    expect(takeFiles).toHaveBeenCalledExactlyOnceWith(files)
    expect(services.opening.getState().step.kind).toBe('idle')
  })

  test('comes in as codes with Enter, and the field is free for the next', async () => {
    const takeCodes = vi.fn(() => null)
    const { user } = await atCollect(workshopWith(), { takeCodes })
    const field = screen.getByLabelText('Typ of plak codes')
    await user.type(field, 'abcd efgh{Enter}')
    expect(takeCodes).toHaveBeenCalledExactlyOnceWith('abcd efgh')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(takeCodes).toHaveBeenCalledOnce()
  })

  test('that is a mistyped code stays in the field, with what is the matter right below it', async () => {
    const { user, current } = await atCollect()
    const field = screen.getByLabelText('Typ of plak codes')
    const code = codeFor(current())
    await user.click(field)
    await user.paste(`${code}\nhallo wereld!\n${code.slice(0, -3)}`)
    await user.keyboard('{Enter}')
    expect(current().workshop?.contributions).toHaveLength(1)
    expect(field).toHaveValue(`hallo wereld!\n${code.slice(0, -3)}`)
    expect(screen.getByRole('alert')).toHaveTextContent('2 codes tellen niet mee. De eerste: Het teken “h” komt in')
    expect(field).toHaveAccessibleDescription(/Met Enter neem je ze over.*2 codes tellen niet mee/)
    expect(screen.getByRole('region', { name: '2 meldingen' })).toBeVisible()

    await user.clear(field)
    expect(screen.queryByRole('alert')).toBeNull()
    await user.type(field, 'hallo{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/^1 code telt niet mee\. /)
    expect(field).toHaveFocus()
  })

  test('that is more than can be read at a time stays whole, and that alone is said', async () => {
    const { user, current } = await atCollect()
    const field = screen.getByLabelText('Typ of plak codes')
    const many = `${codeFor(current())}\n${'hallo\n'.repeat(6000)}`
    fireEvent.change(field, { target: { value: many } })
    await user.type(field, '{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent(/^Dit is te veel in één keer: er gaan hoogstens 6.000 codes/)
    expect(field).toHaveValue(many)
    expect(current().workshop?.contributions).toHaveLength(0)
  })

  test('comes in as a list of codes that is pasted, by the button too', async () => {
    const takeCodes = vi.fn(() => null)
    const { user } = await atCollect(workshopWith(), { takeCodes })
    await user.click(screen.getByLabelText('Typ of plak codes'))
    await user.paste('een\ntwee\n')
    await user.tab()
    await user.keyboard(' ')
    expect(takeCodes).toHaveBeenCalledExactlyOnceWith('een\ntwee\n')
  })

  test('is told of a few times while it is read, and what came of it at the end', async () => {
    const cancel = vi.fn()
    const { user, tell } = await atCollect(workshopWith(), { cancel, running: { done: 0, of: 1000 } })
    const told = new Set<string | null>()
    for (let done = 0; done <= 1000; done += 10) {
      tell({ running: { done, of: 1000 } })
      told.add(
        screen
          .getAllByRole('status')
          .map((status) => status.textContent)
          .join(''),
      )
    }
    expect(told.size).toBe(5)
    expect(screen.getByRole('progressbar', { name: '1.000 van 1.000 gelezen' })).toHaveValue(1000)
    await user.click(screen.getByRole('button', { name: 'Stop met lezen' }))
    expect(cancel).toHaveBeenCalledOnce()
    tell({ running: null, collected: { added: 3, replaced: 1, brought: 7 } })
    const end = screen.getByText('Gelezen: 7. Nieuw: 3. Aangepast: 1.')
    expect(end).toHaveFocus()
  })
})

describe('what did not go in of itself', () => {
  test('stands on a line of its own, with where it came from and whether it counts', async () => {
    await atCollect(workshopWith(), { lines: lines(2, 1) })
    const list = within(screen.getByRole('region', { name: '2 meldingen' }))
    const [first, second] = list.getAllByRole('listitem')
    expect(first).toHaveTextContent(/code-1.*telt mee.*Neem de andere in plaats/)
    expect(second).toHaveTextContent(/code-2.*telt niet mee/)
    expect(second).not.toHaveTextContent('in plaats')
  })

  test('can be chosen in place of what counts, and back, with the focus on the same button', async () => {
    const { user, services, current } = await atCollect()
    const first = aContribution(1, BRIDGE.id)
    const later = { ...first, choices: '.b' }
    act(() => void services.collecting.getState().takePaper(first))
    act(() => void services.collecting.getState().takePaper(later))
    const counts = () => current().workshop?.contributions[0]?.choices
    const before = counts()
    screen.getByRole('button', { name: /in plaats$/ }).focus()
    await user.keyboard('{Enter}')
    expect(counts()).not.toBe(before)
    expect(screen.getByRole('button', { name: /in plaats$/ })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(counts()).toBe(before)
  })

  test('is no choice any more once the participant is out: the line says so, and has the focus', async () => {
    const { user, services, current } = await atCollect()
    act(() => void services.collecting.getState().takePaper(aContribution(1, BRIDGE.id)))
    act(() => void services.collecting.getState().takePaper({ ...aContribution(1, BRIDGE.id), choices: '.b' }))
    act(() => services.dossiers.getState().change((dossier) => takeOut(dossier, '000000001')))
    await user.click(screen.getByRole('button', { name: /in plaats$/ }))
    expect(screen.getByText(/^Deze deelnemer is niet meer binnen/)).toHaveFocus()
    expect(screen.queryByRole('button', { name: /in plaats$/ })).toBeNull()
    expect(current().workshop?.contributions).toEqual([])
  })

  test('goes away when the list is cleared, and the focus is not lost', async () => {
    const { user, services } = await atCollect(workshopWith(), { lines: lines(3) })
    await user.click(screen.getByRole('button', { name: 'Wis de lijst' }))
    expect(services.collecting.getState().lines).toEqual([])
    await vi.waitFor(() => expect(screen.getByText('De lijst met meldingen is leeg.')).toHaveFocus())
  })
})

describe('who is in', () => {
  test('is a count for each organisation and in all, and nothing else', async () => {
    await atCollect(workshopWith({}, [3, 1]))
    const room = within(screen.getByRole('region', { name: 'Wie er binnen is' }))
    expect(room.getByText('4')).toBeInTheDocument()
    const [, ...rows] = room.getAllByRole('row').map((row) => row.textContent)
    expect(rows).toEqual(['De Brug vzw3', 'Huis van de Buurt1'])
  })

  test('decides what may be shown: the middle from three, counts from five, one apart from five and five', async () => {
    const { services } = await atCollect(workshopWith({}, [1, 1]))
    const become = (...counts: readonly [number, number]) =>
      act(() => services.dossiers.getState().change(() => workshopWith({}, counts)))
    expect(states()).toEqual(['Nog niet', 'Nog niet', 'Nog niet'])
    expect(screen.queryByRole('link', { name: 'Toon het beeld' })).not.toBeInTheDocument()
    become(2, 1)
    expect(states()).toEqual(['Kan nu', 'Nog niet', 'Nog niet'])
    expect(screen.getByRole('link', { name: 'Toon het beeld' })).toBeInTheDocument()
    become(5, 4)
    expect(states()).toEqual(['Kan nu', 'Kan nu', 'Nog niet'])
    become(5, 5)
    expect(states()).toEqual(['Kan nu', 'Kan nu', 'Kan nu'])
  })

  test('in the open mode one is enough, as long as everyone agreed', async () => {
    const agreed = { mode: 'open' as const, contributions: [aContribution(1, BRIDGE.id, true)] }
    const { services } = await atCollect(workshopWith(agreed))
    expect(screen.getByRole('link', { name: 'Toon het beeld' })).toBeInTheDocument()
    const contributions = [...agreed.contributions, aContribution(2, HOUSE.id)]
    act(() => services.dossiers.getState().change(() => workshopWith({ ...agreed, contributions })))
    expect(screen.getByText(/Niet iedereen vond goed/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Toon het beeld' })).not.toBeInTheDocument()
  })

  test('in the open mode says of nobody that they agreed, and that one is enough', async () => {
    await atCollect(workshopWith({ mode: 'open' }))
    expect(screen.getByText('Gaat iedereen akkoord, dan mag alles getoond worden.')).toBeVisible()
    expect(screen.queryByText(/vond goed/)).not.toBeInTheDocument()
    expect(screen.getByText('Het beeld toon je zodra de eerste deelnemer binnen is.')).toBeVisible()
  })

  test('leads to inviting when nobody is invited', async () => {
    const dossier = workshopWith({ organisations: [] })
    await atCollect(dossier)
    expect(screen.getByRole('link', { name: 'Nodig organisaties uit' })).toHaveAttribute(
      'href',
      `#${paths.prepare(dossier.id)}`,
    )
  })
})

describe('after the room looked', () => {
  const shown = lookAtRoom(workshopWith({}, [2, 2]))

  test('who comes in waits, with the reason, until the risk was read and taken', async () => {
    const { user, current } = await atCollect(withLater(shown, 10))
    expect(screen.getByText(/1 deelnemer is nieuw, veranderd of weg/)).toBeInTheDocument()
    expect(screen.getByText(/te weinig om in de groep op te gaan/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Laat ze nu al binnen' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Nu al in het beeld?' }))
    expect(dialog.getByText(/kan je niet terugdraaien/)).toBeInTheDocument()
    await user.click(dialog.getByRole('button', { name: 'Wacht nog' }))
    expect(current().workshop?.shown?.ids).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Laat ze nu al binnen' }))
    await user.click(screen.getByRole('button', { name: 'Laat ze binnen' }))
    expect(current().workshop?.shown?.ids).toHaveLength(5)
    expect(screen.queryByText(/nieuw, veranderd of weg/)).not.toBeInTheDocument()
    expect(screen.getByText('Wie wachtte, zit nu in het beeld.')).toHaveFocus()
  })

  test('who comes in after others were let in waits again, and nothing is asked before someone wants it', async () => {
    const { user, services } = await atCollect(withLater(shown, 10))
    await user.click(screen.getByRole('button', { name: 'Laat ze nu al binnen' }))
    await user.click(screen.getByRole('button', { name: 'Laat ze binnen' }))
    act(() => void services.collecting.getState().takePaper(aContribution(11, HOUSE.id)))
    expect(screen.getByRole('button', { name: 'Laat ze nu al binnen' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('who comes in among enough others does not wait', async () => {
    await atCollect(withLater(shown, 10, 11, 12))
    expect(screen.getByText(/zodra je het beeld weer toont/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Laat ze nu al binnen' })).not.toBeInTheDocument()
  })
  test('three who leave wait too, with the reason, and more answers do not help', async () => {
    const seen = lookAtRoom(workshopWith({}, [3, 3]))
    const { user } = await atCollect(
      inWorkshop(seen, (workshop) => withContributions(workshop, workshop.contributions.slice(3))),
    )
    expect(screen.getByText(/er is eerder een ander beeld getoond/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Laat ze nu al binnen' }))
    expect(screen.getByText(/Meer antwoorden helpen hier niet/)).toBeInTheDocument()
  })
})
