import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Choice } from '@/domain/instrument/scale'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { addAction } from '@/domain/answers/change-decision'
import { noteTalk } from '@/domain/workshop/change-workshop'
import { paths } from '@/paths'
import { aWorkshop, type Said } from '../../../support/a-room'
import { exampleRoom } from '../../../support/example-room'
import { renderApp } from '../../../support/render-app'

const ROOM = exampleRoom()
const AGENDA = buildRoomReport(ROOM).agenda

describe('the agenda', () => {
  test('has the four lists in order, each with the points of the report', async () => {
    await atAgenda()
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings.filter((heading) => heading !== 'Draaiboek')).toEqual([
      'Grootste verschillen',
      'Stille punten',
      'Gedeelde zorgen',
      'Gedeelde sterktes',
      'Alle vragen',
    ])
    const points = ['differences', 'silent', 'concerns', 'strengths'] as const
    for (const list of points) expect(document.querySelectorAll(`#${list} > ol > li`)).toHaveLength(AGENDA[list].length)
    expect(AGENDA.differences.length).toBeGreaterThan(0)
  })

  test('says of each difference why it stands there, always with how many answered', async () => {
    await atAgenda()
    const cards = [...document.querySelectorAll('#differences > ol > li')]
    expect(cards.length).toBeGreaterThan(0)
    for (const [place, card] of cards.entries())
      expect(card).toHaveTextContent(`${AGENDA.differences[place]?.point.spread.n} antwoorden:`)
  })

  test('says why a key question that is less divided can stand before another one', async () => {
    const key: readonly Choice[] = [0, 25, 50, 75, 100, 'NA']
    const other: readonly Choice[] = [0, 0, 25, 75, 100, 100]
    const people = key.map((choice, at): Said => ({
      all: 75,
      answers: { 'P1.R.D.1': choice, 'P1.M.D.2': other[at] ?? null },
    }))
    await atAgenda(
      aWorkshop()
        .full()
        .of('Linde', ...people)
        .build(),
    )
    const [first, second] = document.querySelectorAll('#differences > ol > li')
    expect(first).toHaveTextContent('duidelijke verschillen')
    expect(second).toHaveTextContent('verdeeld')
    expect(section('differences')).toHaveTextContent('Sleutelvragen wegen zwaarder')
  })

  test('says nothing of a silence that nobody keeps', async () => {
    await atAgenda()
    const loud = AGENDA.differences.findIndex(({ dontKnowShare }) => dontKnowShare === 0)
    const card = document.querySelectorAll('#differences > ol > li')[loud]
    expect(card).toHaveTextContent(/antwoorden: /)
    expect(card).not.toHaveTextContent('koos ‘weet ik niet’')
  })

  test('folds what is not a difference, until its turn comes or something was written there', async () => {
    const question = AGENDA.concerns[0]?.point.question ?? 'P1.M.D.1'
    const { user } = await atAgenda(noteTalk(ROOM, question, { said: 'Al lang zo' }))
    expect(within(section('concerns')).getByDisplayValue('Al lang zo')).toBeVisible()
    const silent = within(section('silent'))
    expect(silent.queryByRole('textbox')).toBeNull()
    const [first] = silent.getAllByText(/^(Antwoorden en notities|Noteer wat jullie zeggen)$/)
    if (first === undefined) throw new Error('No silent point.')
    await user.click(first)
    expect(silent.getByRole('textbox', { name: 'Wat is er gezegd?' })).toBeVisible()
  })

  test('asks to look before it solves', async () => {
    await atAgenda()
    expect(
      within(section('differences')).getByText('Waarom zou iemand hier hoog antwoorden? En waarom laag?'),
    ).toBeVisible()
  })

  test('keeps what is said and agreed as it is typed, and takes it back', async () => {
    const { user, current } = await atAgenda()
    const question = AGENDA.differences[0]?.point.question ?? 'P1.M.D.1'
    await user.type(
      within(firstCard()).getByRole('textbox', { name: 'Wat is er gezegd?' }),
      'Iedereen leest dit anders',
    )
    await user.type(within(firstCard()).getByRole('textbox', { name: 'Wat spreken jullie af?' }), 'Lijst per mandaat')
    expect(current().workshop?.points[question]).toEqual({
      said: 'Iedereen leest dit anders',
      agreed: 'Lijst per mandaat',
    })
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(current().workshop?.points[question]?.agreed ?? '').toBe('')
  })

  test('makes an action of what was agreed, once', async () => {
    const question = AGENDA.differences[0]?.point.question ?? 'P1.M.D.1'
    const { user, current } = await atAgenda(noteTalk(ROOM, question, { agreed: 'Lijst per mandaat' }))
    await user.click(within(firstCard()).getByRole('button', { name: 'Maak een actie van: Lijst per mandaat' }))
    expect(current().rounds.at(-1)?.actions).toMatchObject([{ text: 'Lijst per mandaat', owner: '', document: null }])
    expect(within(firstCard()).queryByRole('button', { name: /Maak een actie van/ })).toBeNull()
    expect(within(firstCard()).getByText('Staat bij de acties')).toBeVisible()
    expect(within(firstCard()).getByText('Staat bij de acties')).toHaveFocus()
  })

  test('counts as a look at the room: from then on what it shows stands', async () => {
    const { current } = await atAgenda()
    await waitFor(() => expect(current().workshop?.shown?.ids).toHaveLength(11))
  })
})

describe('all questions', () => {
  test('are found by a word, and can be noted on', async () => {
    const { user, current } = await atAgenda()
    await user.type(screen.getByRole('textbox', { name: 'Zoek een vraag' }), 'AFGEVAARDIGDE')
    const found = [...document.querySelectorAll('#all li summary')]
    expect(found.length).toBeGreaterThan(0)
    for (const line of found) expect(line.textContent?.toLowerCase()).toContain('afgevaardigde')
    const line = found.at(-1)
    if (!(line instanceof HTMLElement)) throw new Error('No question was found.')
    await user.click(line)
    const place = line.closest('li') ?? line
    await user.type(within(place).getByRole('textbox', { name: 'Wat is er gezegd?' }), 'ja')
    expect(Object.values(current().workshop?.points ?? {})).toEqual([{ said: 'ja', agreed: '' }])
    expect(place).toHaveTextContent('besproken')
  })

  test('say so when no question has these words', async () => {
    const { user } = await atAgenda()
    await user.type(screen.getByRole('textbox', { name: 'Zoek een vraag' }), 'onderzeeboot')
    expect(screen.getByText('Geen vraag met deze woorden.')).toBeVisible()
  })

  test('stand phase by phase, and say which are on the agenda', async () => {
    const { user } = await atAgenda()
    const phases = [...document.querySelectorAll<HTMLElement>('#all summary')]
    for (const phase of phases) await user.click(phase)
    expect(document.querySelectorAll('#all li')).toHaveLength(buildRoomReport(ROOM).points.length)
    expect(within(section('all')).getAllByText('op de agenda').length).toBeGreaterThan(0)
  })
})

describe('notes that people shared at questions that are not on the agenda', () => {
  const notes = { 'P1.M.P.1': 'Wij leren hier veel van.' }
  const room = () => aWorkshop().of('Linde', { all: 75, notes }, { all: 50 }, { all: 50 }, { all: 75 })

  test('can be read in one go, without a name', async () => {
    const { user } = await atAgenda(room().build())
    await user.click(within(section('all')).getByText('Gedeelde notities bij 1 vraag die niet op de agenda staat'))
    expect(within(section('all')).getByText('Wij leren hier veel van.')).toBeVisible()
    expect(section('all')).not.toHaveTextContent('Uit Linde')
  })

  test('are told at their question too, and of which organisation they are in an open room', async () => {
    const { user } = await atAgenda(room().open().build())
    await user.click(within(section('all')).getByText(/^1\. /))
    expect(within(section('all')).getByText('1 gedeelde notitie')).toBeVisible()
    await user.click(within(section('all')).getByText(/^Gedeelde notities bij 1 vraag/))
    expect(within(section('all')).getByText('Uit Linde')).toBeVisible()
  })

  test('are not announced where there are none', async () => {
    await atAgenda(aWorkshop().of('Linde', { all: 75 }, { all: 50 }, { all: 50 }).build())
    expect(screen.queryByText(/^Gedeelde notities bij/)).toBeNull()
  })
})

describe('a room that may show little', () => {
  test('without anyone says what will stand here, and leads to collecting', async () => {
    await atAgenda(exampleRoom({ people: 0 }))
    expect(screen.getByText(/Er is nog niemand binnen/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar Verzamelen' })).toHaveAttribute('href', `#${paths.collect(ROOM.id)}`)
  })

  test('of two people says that it is too early, and says nothing of lists', async () => {
    await atAgenda(exampleRoom({ people: 2 }))
    expect(screen.getByText(/Er zijn nog te weinig antwoorden om samen te tonen/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Grootste verschillen' })).toBeNull()
  })

  test('says once of a silent point that few chose a level, and offers no answers where there are none to see', async () => {
    const [sure, unsure] = [{ all: 75 }, { all: 75, answers: { 'P1.I.D.1': 'DK' } }] as const
    const { user } = await atAgenda(aWorkshop().of('Linde', sure, sure, unsure, unsure, unsure, unsure).build())
    const silent = within(section('silent'))
    const [card] = silent.getAllByRole('listitem')
    expect(card).toHaveTextContent('2 van de 6 deelnemers kozen een niveau: te weinig om samen te tonen.')
    expect(card?.textContent?.match(/te weinig/gi)).toHaveLength(1)
    expect(silent.queryByText('Antwoorden en notities')).toBeNull()
    await user.click(silent.getByText('Noteer wat jullie zeggen'))
    expect(silent.getByRole('textbox', { name: 'Wat is er gezegd?' })).toBeVisible()
  })

  test('of three people that is confidential shows no count of answers, and says from when it does', async () => {
    await atAgenda(exampleRoom({ people: 3 }))
    expect(section('differences')).toHaveTextContent('staat hier vanaf vijf antwoorden')
    expect(screen.queryByText('Per organisatie')).toBeNull()
    expect(screen.getByText(/Geen enkele organisatie staat apart/)).toBeVisible()
  })

  test('that is open shows each organisation apart', async () => {
    const { user } = await atAgenda(exampleRoom({ open: true }))
    await user.click(within(firstCard()).getByText('Per organisatie'))
    const rows = within(within(firstCard()).getByRole('table', { name: 'Per organisatie' })).getAllByRole('rowheader')
    expect(rows.map(({ textContent }) => textContent)).toEqual(['linde', 'ocmw', 'caw'])
  })
})

test('an action that says the same already is not made twice', async () => {
  const question = AGENDA.differences[0]?.point.question ?? 'P1.M.D.1'
  const action = { id: 'a', text: 'Lijst per mandaat', owner: '', due: '', document: null, done: false }
  await atAgenda(addAction(noteTalk(ROOM, question, { agreed: 'Lijst per mandaat ' }), action))
  expect(within(firstCard()).getByText('Staat bij de acties')).toBeVisible()
})

async function atAgenda(dossier = ROOM) {
  const app = await renderApp({ at: paths.agenda(dossier.id), dossier })
  await waitFor(() => expect(screen.queryByText('De antwoorden worden geteld ...')).toBeNull())
  return app
}

function section(id: string) {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`No section ${id}.`)
  return found
}

function firstCard() {
  const card = section('differences').querySelector('li')
  if (card === null) throw new Error('No difference.')
  return card
}
