import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { describe as name, giveAnswer, writeNote } from '@/domain/answers/change-dossier'
import { inRound } from '@/domain/answers/in-round'
import { paths } from '@/paths'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../../support/a-dossier'
import { aWorkshop } from '../../support/a-room'
import { exampleRoom } from '../../support/example-room'
import { fakePlatform } from '../../support/fake-platform'
import { dossierOn, leaveText } from '../../support/kept-dossiers'
import { renderApp } from '../../support/render-app'

const NOW = aDossier().titled('Noord').inPhase(1).quick().ratedAll(75).build()
const BEFORE = writeNote(giveAnswer(giveAnswer(NOW, 'P1.M.D.1', 25), 'P1.I.D.1', null), 'P1.M.D.1', 'nog te bespreken')
const FIRST = name(BEFORE, { title: 'Zonder naam' })
const AT = paths.versions(NOW.id)

describe('the earlier versions of a dossier', () => {
  test('stand with their time and what is different, newest first; what is the same as now is none', async () => {
    await openWithVersions()
    const rows = await screen.findAllByRole('article')
    expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual([
      'Vandaag om 14:02',
      'Gisteren om 09:15',
    ])
    expect(rows[0]).toHaveTextContent('Anders dan nu: 2 antwoorden, 1 notitie. Toen waren 5 van 6 vragen beantwoord.')
    expect(rows[1]).toHaveTextContent('Anders dan nu: de titel of een naam, 2 antwoorden, 1 notitie.')
  })

  test('can be looked at before one is put back', async () => {
    const { user } = await openWithVersions()
    const [row] = await screen.findAllByRole('article')
    if (row === undefined) throw new Error('There is no version.')
    await user.click(within(row).getByText('Bekijk wat anders is'))
    const table = await within(row).findByRole('table', { name: 'Wat anders is' })
    expect(
      within(table)
        .getAllByRole('row')
        .map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    ).toEqual([
      ['Wat', 'Toen', 'Nu'],
      ['Je antwoord bij Verkennen, missie en visie (verdieping)', 'Een begin', 'Grotendeels'],
      ['Je notitie bij Verkennen, missie en visie (verdieping)', 'nog te bespreken', 'niets'],
      ['Je antwoord bij Verkennen, identiteit (verdieping)', 'niets', 'Grotendeels'],
    ])
  })

  test('are put back as a change that can be undone; nothing is lost', async () => {
    const { user, current, platform } = await openWithVersions()
    await user.click(await screen.findByRole('button', { name: 'Zet terug Vandaag om 14:02' }))
    expect(current()).toEqual(BEFORE)
    const line = screen.getByText(/^Je dossier is weer zoals vandaag om 14:02/)
    expect(line).toHaveFocus()
    await waitFor(() => expect(dossierOn(platform, NOW.id)).toEqual(BEFORE))
    // What was there a moment ago stands among the versions now.
    await waitFor(() => expect(screen.getAllByRole('article')[0]).toHaveTextContent('Anders dan nu: 2 antwoorden'))
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
    expect(current()).toEqual(NOW)
    expect(screen.getByText('Ongedaan gemaakt: 3 wijzigingen.')).toBeVisible()
  })

  test('are none at first, and the page says that they come', async () => {
    await renderApp({ at: AT, dossier: NOW })
    expect(await screen.findByText(/Er zijn hier geen eerdere versies/)).toBeVisible()
  })

  test('are found from the status of the dossier', async () => {
    const { user } = await renderApp({ at: paths.review(NOW.id), dossier: NOW })
    await user.click(screen.getByRole('button', { name: /^bewaard in deze browser/ }))
    await user.click(screen.getByRole('link', { name: 'Herstel een eerdere versie' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Herstel een eerdere versie' })).toHaveFocus()
  })
})

/** Three versions as an earlier visit left them, a damaged one among them, and the newest of today. */
test('earlier versions of a workshop tell nothing of answers of its own, and lead back to it', async () => {
  const room = exampleRoom({ people: 6 })
  const platform = fakePlatform()
  leaveText(platform, room.id, writeDossier(exampleRoom({ people: 5 })), platform.time, 1)
  leaveText(platform, room.id, writeDossier(room), platform.time, 2)
  await renderApp({ at: paths.versions(room.id), platform })
  const row = await screen.findByRole('article')
  expect(row).toHaveTextContent('Anders dan nu: 1 deel van de workshop.')
  expect(row).not.toHaveTextContent('vragen beantwoord')
  expect(screen.queryByRole('link', { name: 'Lees je antwoorden na' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Terug naar de workshop' })).toBeVisible()
})

test('what differs in a workshop is told in words about all who come', async () => {
  const now = exampleRoom({ people: 6 })
  const then = inRound(now, (round) => ({
    ...round,
    scan: round.scan === 'quick' ? 'full' : 'quick',
    context: { ...round.context, core: 'low' },
    decision: { ...round.decision, reviewOn: '2027-06-01' },
  }))
  const platform = fakePlatform()
  leaveText(platform, now.id, writeDossier(then), platform.time, 1)
  leaveText(platform, now.id, writeDossier(now), platform.time, 2)
  const { user } = await renderApp({ at: paths.versions(now.id), platform })
  const row = await screen.findByRole('article')
  expect(row).toHaveTextContent('1 deel van wat jullie afspraken')
  await user.click(within(row).getByText('Bekijk wat anders is'))
  const table = await within(row).findByRole('table', { name: 'Wat anders is' })
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((line) => line.querySelector('th, td')?.textContent),
  ).toEqual([
    'Het antwoord op ‘Hoe sterk raakt deze samenwerking de kernopdracht van de partners?’',
    'De keuze tussen snelscan en volledige scan',
    'Wanneer jullie opnieuw kijken',
  ])
  await user.click(screen.getByRole('button', { name: /^Zet terug/ }))
  expect(screen.getByText(/^Je workshop is weer zoals/)).toHaveFocus()
})

test('what is undone in a workshop is told in words about all who come', async () => {
  const room = aWorkshop().inPhase(1).of('Noord').build()
  const { user } = await renderApp({ at: paths.prepare(room.id), dossier: room })
  await user.click(await screen.findByText(/^De negen vragen/))
  const core = screen.getByRole('group', { name: /kernopdracht van de partners/ })
  await user.click(within(core).getByRole('radio', { name: 'Aan de rand' }))
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(
    screen.getByText(
      'Ongedaan gemaakt: het antwoord op ‘Hoe sterk raakt deze samenwerking de kernopdracht van de partners?’.',
    ),
  ).toBeVisible()
})

async function openWithVersions() {
  const platform = fakePlatform({ time: new Date(2026, 10, 24, 15, 0) })
  const { id } = NOW
  leaveText(platform, id, writeDossier(FIRST), new Date(2026, 10, 23, 9, 15), 1)
  leaveText(platform, id, '{"half', new Date(2026, 10, 23, 9, 20), 2)
  leaveText(platform, id, writeDossier(BEFORE), new Date(2026, 10, 24, 14, 2), 3)
  leaveText(platform, id, writeDossier(NOW), new Date(2026, 10, 24, 14, 30), 4)
  return renderApp({ at: AT, platform })
}
