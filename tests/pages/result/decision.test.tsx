import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { fakePlatform } from '../../support/fake-platform'
import { renderApp } from '../../support/render-app'

const RISKY = aDossier().inPhase(1).ratedAll(75).answered('P1.R.D.1', 50).build()

async function openDecision(dossier: Dossier = RISKY) {
  const platform = fakePlatform({ time: new Date('2026-11-24T09:00:00.000Z') })
  const app = await renderApp({ at: paths.result(dossier.id), dossier, platform })
  const region = within(screen.getByRole('region', { name: 'Jouw beslissing' }))
  const decision = () => app.current().rounds.at(-1)?.decision
  const actions = () => app.current().rounds.at(-1)?.actions
  return { ...app, region, decision, actions }
}

test('a decision is kept as it is chosen and can be taken back', async () => {
  const { user, region, decision } = await openDecision()
  await user.click(region.getByRole('radio', { name: 'Ja, op voorwaarden' }))
  expect(decision()?.verdict).toBe('COND')
  await user.click(region.getByRole('button', { name: 'Wis deze beslissing' }))
  expect(decision()?.verdict).toBeUndefined()
})

test('the labels are those of the decision at hand', async () => {
  const { region } = await openDecision(
    aDossier().inPhase(1).ratedAll(75).withContext({ decision: 'continue' }).build(),
  )
  expect(region.getByRole('radio', { name: 'Zet voort en stuur bij' })).toBeVisible()
})

test('an imposed partnership has no "no" to choose', async () => {
  const { region } = await openDecision(aDossier().inPhase(1).ratedAll(75).withContext({ will: 'imposed' }).build())
  expect(region.queryByRole('radio', { name: 'Niet meedoen' })).not.toBeInTheDocument()
})

test('what is written is kept at once; what is wiped leaves no trace', async () => {
  const { user, region, decision } = await openDecision()
  const why = region.getByRole('textbox', { name: 'Waarom?' })
  await user.type(why, 'Wij willen dit.')
  expect(decision()?.why).toBe('Wij willen dit.')
  await user.clear(why)
  expect(decision()).toEqual({})
})

test('a risky key question is offered as a condition, once', async () => {
  const { user, region, decision } = await openDecision()
  await user.click(region.getByRole('button', { name: /^Neem over als voorwaarde/ }))
  expect(decision()?.conditions).toHaveLength(1)
  const row = within(region.getByRole('listitem', { name: 'Voorwaarde 1' }))
  await user.clear(row.getByRole('textbox', { name: 'Voorwaarde' }))
  await user.type(row.getByRole('textbox', { name: 'Wie' }), 'Ann')
  expect(decision()?.conditions?.[0]).toMatchObject({ text: '', who: 'Ann' })
  expect(region.queryByRole('button', { name: /^Neem over als voorwaarde/ })).not.toBeInTheDocument()
})

test('a condition that was removed can be put back', async () => {
  const { user, region, decision } = await openDecision()
  await user.click(region.getByRole('button', { name: 'Voeg een voorwaarde toe' }))
  await user.keyboard('Eerst een raming')
  await user.click(region.getByRole('button', { name: 'Verwijder voorwaarde 1' }))
  expect(decision()?.conditions).toEqual([])
  await user.click(region.getByRole('button', { name: 'Zet terug' }))
  expect(decision()?.conditions?.[0]?.text).toBe('Eerst een raming')
})

test('a review date is suggested, sooner after "not yet", and only taken over on demand', async () => {
  const { user, region, decision } = await openDecision()
  expect(region.getByText(/24 mei 2027, over 6 maanden/)).toBeVisible()
  await user.click(region.getByRole('radio', { name: 'Nog niet instappen' }))
  expect(region.getByText(/24 februari 2027, over 3 maanden/)).toBeVisible()
  expect(decision()?.reviewOn).toBeUndefined()
  await user.click(region.getByRole('button', { name: 'Neem dit voorstel over' }))
  expect(decision()?.reviewOn).toBe('2027-02-24')
})

test('an action has an owner, a day and a document, and can be done', async () => {
  const { user, region, actions } = await openDecision()
  await user.click(region.getByRole('button', { name: 'Voeg een actie toe' }))
  await user.keyboard('Bel Zuid')
  const row = within(region.getByRole('listitem', { name: 'Actie 1' }))
  await user.type(row.getByRole('textbox', { name: 'Wie' }), 'Bo')
  await user.selectOptions(row.getByRole('combobox', { name: 'Hoort thuis in' }), 'Startnota')
  await user.click(row.getByRole('checkbox', { name: 'Klaar' }))
  expect(actions()).toMatchObject([{ text: 'Bel Zuid', owner: 'Bo', document: 'startnota', done: true }])
})
