import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { continueAsDossier } from '@/domain/room/room-round'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { aWorkshop } from '../../support/a-room'
import { renderApp } from '../../support/render-app'

function openResult(dossier: Dossier) {
  return renderApp({ at: paths.result(dossier.id), dossier })
}

function part(name: string | RegExp) {
  return within(screen.getByRole('region', { name }))
}

test('a dossier without answers shows the way to the first question instead of a result', async () => {
  const dossier = aDossier().build()
  await openResult(dossier)
  expect(screen.getByRole('heading', { name: 'Er valt nog niets te wegen' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Naar de eerste vraag' })).toHaveAttribute(
    'href',
    `#${paths.questions(dossier.id, 'P1', 'M')}`,
  )
  expect(screen.queryByText(/het signaal/i)).not.toBeInTheDocument()
})

test('figures that began in a workshop say where they come from', async () => {
  const birth = { id: 'a', roundId: 'b', now: new Date('2027-01-05T09:00:00.000Z') }
  const room = aWorkshop().of('Linde', { all: 75 }, { all: 50 }, { all: 75 }, { all: 100 }).build()
  await openResult(continueAsDossier(room, birth))
  expect(screen.getByText(/^Dit dossier komt uit een workshop: .+ anders zijn\.$/)).toBeVisible()
})

test('figures of a dossier of its own say nothing of a workshop', async () => {
  await openResult(aDossier().inPhase(1).ratedAll(75).build())
  expect(screen.queryByText(/komt uit een workshop/)).toBeNull()
})

test('the signal stands first, with its sentence and how sure it is', async () => {
  await openResult(aDossier().inPhase(1).ratedAll(75).build())
  const signal = part('Het signaal Ja, instappen')
  expect(signal.getByText(/^Stap in, want de basis is goed/)).toBeVisible()
  expect(signal.getByRole('heading', { name: 'Hoe zeker is dit?' })).toBeVisible()
})

test('a key question that is not in order is named with its state and leads to its question', async () => {
  const dossier = aDossier().inPhase(2).ratedAll(75).answered('P2.I.D.1', 25).build()
  await openResult(dossier)
  const row = part('Sleutelvragen')
    .getAllByRole('listitem')
    .find((item) => within(item).queryByText('Nog niet in orde') !== null)
  expect(row).toBeDefined()
  expect(within(row ?? document.body).getByRole('link')).toHaveAttribute(
    'href',
    `#${paths.questions(dossier.id, 'P2', 'I')}#P2.I.D.1`,
  )
})

test('with too little data the open questions that matter are listed at once', async () => {
  const dossier = aDossier().inPhase(1).answered('P1.M.D.1', 75).answered('P1.M.P.1', 'DK').build()
  await openResult(dossier)
  const signal = part('Het signaal Nog geen signaal')
  expect(signal.getAllByRole('link').length).toBeGreaterThan(2)
})

test('the report is the next step', async () => {
  const dossier = aDossier().inPhase(1).ratedAll(75).build()
  await openResult(dossier)
  expect(screen.getByRole('link', { name: 'Naar het rapport' })).toHaveAttribute('href', `#${paths.report(dossier.id)}`)
})
