import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Dossier } from '@/domain/answers/dossier'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'
import { VECTOR_CASES } from '../../support/vectors'

async function openAdvice(dossier: Dossier) {
  const app = await renderApp({ at: paths.result(dossier.id), dossier })
  const region = within(screen.getByRole('region', { name: 'Advies' }))
  const cards = () => region.getAllByRole('article')
  return { ...app, region, cards }
}

/** Four organisations that already negotiate: more advice than fits on page one. */
function negotiation(): Dossier {
  const rounds = VECTOR_CASES.filter(({ id }) => id === 'E2').map(({ round }) => round)
  return { ...aDossier().build(), rounds }
}

test('three advices first; the others on demand, with the focus on the fourth', async () => {
  const { user, region, cards } = await openAdvice(negotiation())
  expect(cards()).toHaveLength(3)
  const more = region.getByRole('button', { name: 'Toon nog 4 adviezen' })
  expect(more).toHaveAttribute('aria-expanded', 'false')
  await user.click(more)
  expect(cards()).toHaveLength(7)
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^4/)
})

test('why opens to the answers, the rule and the one answer that would take the advice away', async () => {
  const dossier = aDossier().inPhase(1).ratedAll(75).answered('P1.R.D.1', 25).build()
  const { user, region } = await openAdvice(dossier)
  const card = within(region.getByRole('article', { name: /Reken uit wat samenwerken kost/ }))
  await user.click(card.getByText(/Waarom dit advies/))
  const [ground] = card.getAllByRole('link')
  expect(ground).toHaveAttribute('href', `#${paths.questions(dossier.id, 'P1', 'R')}#P1.R.D.1`)
  expect(card.getByText('Een begin')).toBeVisible()
  expect(card.getByRole('heading', { name: 'De regel' })).toBeVisible()
  expect(await card.findByText(/van ‘Een begin’ naar ‘Grotendeels’, dan verdwijnt dit advies/)).toBeVisible()
})

test('an advice that only waits for an answer says that any will do', async () => {
  const dossier = aDossier().inPhase(1).ratedAll(75).answered('P1.M.D.1', 'DK').answered('P1.M.P.1', 'DK').build()
  const { user, region } = await openAdvice(dossier)
  const card = within(region.getByRole('article', { name: /Blinde vlek/ }))
  await user.click(card.getByText(/Waarom dit advies/))
  expect(await card.findByText(/Zodra deze open vraag een antwoord krijgt/)).toBeVisible()
})

test('an advice that no single answer takes away says so', async () => {
  const { user, region } = await openAdvice(aDossier().inPhase(2).ratedAll(75).withContext({ drive: 'supply' }).build())
  const card = within(region.getByRole('article', { name: /van aanbod naar vraag/ }))
  await user.click(card.getByText(/Waarom dit advies/))
  expect(await card.findByText(/Geen enkel antwoord alleen/)).toBeVisible()
})

test('a step becomes an action once, with the document it feeds', async () => {
  const { user, region, current } = await openAdvice(
    aDossier().inPhase(1).ratedAll(75).answered('P1.R.D.1', 25).build(),
  )
  const card = within(region.getByRole('article', { name: /Reken uit wat samenwerken kost/ }))
  await user.click(card.getByRole('button', { name: /^Maak hier een actie van: Maak een raming/ }))
  expect(current().rounds.at(-1)?.actions).toMatchObject([{ document: 'startnota', owner: '', done: false }])
  expect(card.getByText('Staat bij je acties')).toBeVisible()
  expect(card.queryByRole('button', { name: /^Maak hier een actie van: Maak een raming/ })).not.toBeInTheDocument()
})

test('what goes well is told too', async () => {
  const { region } = await openAdvice(aDossier().inPhase(1).ratedAll(100).build())
  expect(region.getByRole('heading', { name: 'Wat goed zit' })).toBeVisible()
})

test('deciding otherwise than the signal asks to write down why', async () => {
  const dossier = aDossier().inPhase(1).ratedAll(100).decided({ verdict: 'NO' }).build()
  await openAdvice(dossier)
  const decision = within(screen.getByRole('region', { name: 'Jouw beslissing' }))
  expect(decision.getByRole('heading', { name: 'Leg vast waarom je anders beslist' })).toBeVisible()
})
