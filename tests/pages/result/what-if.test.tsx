import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const CLASH = aDossier().inPhase(2).ratedAll(75).answered('P2.I.D.1', 0).build()
const VALUES = 'We vinden onszelf terug in de waarden van elke partner.'

async function openTrial() {
  const app = await renderApp({ at: paths.result(CLASH.id), dossier: CLASH })
  const region = within(screen.getByRole('region', { name: 'Wat als?' }))
  return { ...app, region, turn: region.getByLabelText(VALUES) }
}

test('turning an answer shows what moves and leaves the dossier alone', async () => {
  const { user, region, turn, current } = await openTrial()
  await user.selectOptions(turn, 'Grotendeels')
  expect(await region.findByText(/Het signaal gaat van ‘Beter niet instappen’ naar ‘Ja, instappen’/)).toBeVisible()
  expect(region.getByText('In je dossier: Nog niet')).toBeVisible()
  expect(screen.getByRole('region', { name: 'Het signaal Beter niet instappen' })).toBeVisible()
  expect(current()).toEqual(CLASH)
})

test('a trial that is dropped leaves nothing behind', async () => {
  const { user, region, turn, current } = await openTrial()
  await user.selectOptions(turn, 'Grotendeels')
  await user.click(region.getByRole('button', { name: 'Laat de proef vallen' }))
  expect(turn).toHaveDisplayValue('Nog niet')
  expect(current()).toEqual(CLASH)
})

test('a trial that is kept becomes the answer, and can be taken back', async () => {
  const { user, region, turn, current } = await openTrial()
  await user.selectOptions(turn, 'Grotendeels')
  await user.click(region.getByRole('button', { name: 'Bewaar in mijn dossier' }))
  expect(current().rounds.at(-1)?.answers['P2.I.D.1']?.level).toBe(75)
  expect(await screen.findByRole('region', { name: 'Het signaal Ja, instappen' })).toBeVisible()

  await user.click(region.getByRole('button', { name: 'Maak ongedaan' }))
  expect(current().rounds.at(-1)?.answers['P2.I.D.1']?.level).toBe(0)
})
