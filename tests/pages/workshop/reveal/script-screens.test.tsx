import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ScriptLength } from '@/domain/answers/workshop'
import type { Choice } from '@/domain/instrument/scale'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { paths } from '@/paths'
import { aWorkshop, type Said } from '../../../support/a-room'
import { renderApp } from '../../../support/render-app'
import { aDividedRoom, showRoom, wall } from './a-showing'

const SHOW = 'Toon het scherm bij deze stap'

describe('from a step of the script to its screen', () => {
  test.each([
    ['Welkom en spelregels', 'Wie is er?'],
    ['Waar staan we?', 'Waar staan we?'],
    ['Stil lezen', 'Hoe ver staat elke fase?'],
    ['De drie grootste verschillen', 'Waar verschillen onze antwoorden het meest?'],
    ['Stille punten en gedeelde zorgen', 'Stille punten'],
    ['Evenwicht', 'Zijn verdieping en vooruitgang in evenwicht?'],
    ['Van verschil naar afspraak', 'Wat kunnen we doen?'],
  ])('%s leads to ‘%s’', async (step, shown) => {
    const { user } = await showRoom(aDividedRoom())
    // From a screen that belongs to no step.
    await user.keyboard('{End}{ArrowLeft}')
    await toStep(user, step)
    await user.click(screen.getByRole('button', { name: SHOW }))
    expect(wall()).toBe(shown)
  })

  test('leads there by keyboard, says where the room is then, and goes on from there', async () => {
    const { user, presenter } = await showRoom(aDividedRoom())
    await toStep(user, 'Evenwicht')
    screen.getByRole('button', { name: SHOW }).focus()
    await user.keyboard('{Enter}')
    expect(presenter().getByText(/^5 van \d+: Zijn verdieping en vooruitgang/)).toHaveFocus()
    expect(screen.queryByRole('button', { name: SHOW })).toBeNull()
    expect(panel().getByText('Het scherm van deze stap staat er.')).toBeVisible()
    await user.keyboard(' ')
    expect(wall()).toBe('Waar verschillen onze antwoorden het meest?')
  })

  test('says that there is none where the room has none', async () => {
    const { user } = await showRoom(aDividedRoom())
    await toStep(user, 'Besluit')
    expect(screen.queryByRole('button', { name: SHOW })).toBeNull()
    expect(panel().getByText('Bij deze stap hoort geen scherm.')).toBeVisible()
  })

  test('takes along the window for the projector', async () => {
    const { user, platform } = await showRoom(aDividedRoom())
    await user.click(screen.getByRole('button', { name: 'Open een venster voor de projector' }))
    await toStep(user, 'Stille punten en gedeelde zorgen')
    await user.click(screen.getByRole('button', { name: SHOW }))
    const there = platform.projector.beside?.body
    if (there === undefined) throw new Error('There is no second window.')
    expect(within(there).getByRole('heading', { level: 1 })).toHaveTextContent('Stille punten')
  })
})

describe('of five differences', () => {
  test.each([
    [45, /^5 punten\. We praten over de eerste 2,/],
    [90, /^5 punten\. We praten over de eerste 3,/],
    [150, /^5 punten om over te praten\./],
  ] as const)('a script of %i minutes and the screen name as many to talk about', async (length, lead) => {
    const { user } = await showRoom(aRoomOfFive(length))
    await user.keyboard('{ArrowRight}'.repeat(5))
    expect(screen.getByText(lead)).toBeVisible()
  })

  test('those for which there is no time are said to be for later, at their screen', async () => {
    const { user } = await showRoom(aRoomOfFive(90))
    await user.keyboard('{ArrowRight}'.repeat(8))
    expect(screen.getByText('Verschil 3 van 5')).toBeVisible()
    expect(screen.getByText(/^Neem de eerste drie op de agenda/)).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Verschil 4 van 5')).toBeVisible()
    expect(screen.getByText(/^Dit draaiboek heeft tijd voor 3 verschillen/)).toBeVisible()
    expect(screen.queryByText(/^Neem de eerste drie op de agenda/)).toBeNull()
  })

  test('the agenda says for how many there is time', async () => {
    const dossier = aRoomOfFive(90)
    await renderApp({ at: paths.agenda(dossier.id), dossier })
    await waitFor(() => expect(document.querySelectorAll('#differences > ol > li')).toHaveLength(5))
    expect(document.getElementById('differences')).toHaveTextContent('In 90 minuten is er tijd voor de eerste 3;')
  })

  test('nothing is left for later where there are no more than there is time for', async () => {
    const { user } = await showRoom(aDividedRoom())
    await user.keyboard('{ArrowRight}'.repeat(5))
    expect(screen.getByText(/^2 punten om over te praten/)).toBeVisible()
  })
})

/** Eleven people who see two questions of phase 1, two of phase 2 and one of phase 3 very differently. */
function aRoomOfFive(script: ScriptLength) {
  const people = Array.from({ length: 11 }, (_, at): Said => {
    const far: Choice = at % 2 === 0 ? 100 : 0
    return {
      all: 75,
      answers: { 'P1.M.D.1': far, 'P1.R.D.1': far, 'P2.M.D.1': far, 'P2.R.D.1': far, 'P3.M.D.1': far },
    }
  })
  const room = aWorkshop()
    .inPhase(3)
    .of('Linde', ...people)
    .build()
  return inWorkshop(room, (workshop) => ({ ...workshop, script }))
}

async function toStep(user: { click(element: Element): Promise<void> }, title: string) {
  await user.click(panel().getByText('Alle stappen'))
  await user.click(panel().getByRole('button', { name: (name) => name.endsWith(`: ${title}`) }))
}

function panel() {
  return within(screen.getByRole('complementary', { name: 'Draaiboek' }))
}
