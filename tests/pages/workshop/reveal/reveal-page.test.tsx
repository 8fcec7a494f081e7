import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { inWorkshop } from '@/domain/workshop/change-workshop'
import { lookAtRoom } from '@/domain/room/look-at-room'
import { paths } from '@/paths'
import { aContribution, aWorkshop } from '../../../support/a-room'
import { fakePlatform } from '../../../support/fake-platform'
import { renderApp } from '../../../support/render-app'
import { aDividedRoom, everyScreen, showRoom, wall } from './a-showing'

describe('what a room is shown', () => {
  test('comes in order: who is here, where we stand, the pictures, the differences one by one, key questions, advice', async () => {
    const { user } = await showRoom(aDividedRoom())
    expect(await everyScreen(user)).toEqual([
      'Wie is er?',
      'Waar staan we?',
      'Waar wijzen onze antwoorden naar?',
      'Hoe ver staat elke fase?',
      'Zijn verdieping en vooruitgang in evenwicht?',
      'Waar verschillen onze antwoorden het meest?',
      expect.stringMatching(/nood/),
      expect.stringMatching(/nood/),
      expect.any(String),
      'Stille punten',
      'Gedeelde sterktes',
      'De sleutelvragen',
      'Wat kunnen we doen?',
    ])
  })

  test('leads on to the conversation from its last screen, and from no other', async () => {
    const { user, presenter } = await showRoom(aDividedRoom())
    expect(presenter().queryByRole('link', { name: 'Naar Bespreken' })).toBeNull()
    await user.keyboard('{End}')
    await user.click(presenter().getByRole('link', { name: 'Naar Bespreken' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Waarover praten jullie?' })).toBeVisible()
  })

  test('begins with people and without a score', async () => {
    await showRoom(aDividedRoom())
    expect(screen.getByText('uit 2 organisaties').closest('p')).toHaveTextContent('11 deelnemers uit 2 organisaties')
    expect(screen.getByText('Haven').closest('li')).toHaveTextContent('Haven5')
    expect(screen.getByText(/nooit wie wat antwoordde/)).toBeVisible()
    expect(document.querySelector('[class*="slide"] svg')).toBeNull()
  })

  test('puts a dot for each place that people gave, and says where the answers point', async () => {
    const { user } = await showRoom(aDividedRoom())
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Delen').closest('li')).toHaveTextContent(/^6/)
    expect(screen.getByText('Overeenkomen').closest('li')).toHaveTextContent(/^5/)
    await user.keyboard('{ArrowRight}')
    const { calculated } = buildRoomReport(aDividedRoom()).report
    expect(calculated).not.toBeNull()
    expect(screen.getByText('volgens de antwoorden').closest('li')).toHaveTextContent(
      calculated === 'P1' ? 'Verkennen' : 'Delen',
    )
  })

  test('shows a difference with its counts, its name, its two camps and how many answered', async () => {
    const { user } = await showRoom(aDividedRoom())
    await user.keyboard('{ArrowRight}'.repeat(6))
    const pictures = screen.getAllByRole('img', { name: /5 mensen kozen ‘Nog niet’\. 6 mensen kozen ‘Volledig’/ })
    expect(pictures.length).toBeGreaterThan(0)
    expect(screen.getAllByText('verdeeld')[0]).toBeVisible()
    expect(screen.getByText('Twee kampen')).toBeVisible()
    expect(screen.getByText('11 antwoorden van 11 deelnemers')).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Dit lezen wij heel anders.')).toBeVisible()
  })

  test('calls no key question different at which everyone said ‘Partly’', async () => {
    const people = Array.from({ length: 5 }, () => ({ all: 50 as const }))
    const { user } = await showRoom(
      aWorkshop()
        .of('Linde', ...people)
        .build(),
    )
    await user.keyboard('{End}{ArrowLeft}')
    expect(wall()).toBe('De sleutelvragen')
    expect(screen.getAllByText('niet iedereen zegt ‘ja’').length).toBeGreaterThan(0)
    expect(document.querySelector('[class*="slide"]')).not.toHaveTextContent(/verschillen/)
  })

  test('waits with the advice until someone asks for it, and says why', async () => {
    const { user } = await showRoom(aDividedRoom())
    const first = buildRoomReport(aDividedRoom()).report.advice.actions[0]
    expect(first).toBeDefined()
    await user.keyboard('{End}')
    expect(screen.getByText(/Eerst begrijpen we elkaar/)).toBeVisible()
    expect(screen.queryAllByRole('listitem').filter((item) => item.closest('[class*="stage"]'))).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Toon het advies' }))
    expect(screen.getByText(/Een menu, geen bouwplan/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Wat kunnen we doen?' })).toHaveFocus()
    const items = screen.getAllByRole('listitem').filter((item) => item.closest('[class*="stage"]'))
    expect(items.length).toBeGreaterThan(0)
  })
})

describe('the keys', () => {
  test.each([
    ['the arrows', '{ArrowRight}', '{ArrowLeft}'],
    ['a remote', '{PageDown}', '{PageUp}'],
    ['the space bar', ' ', '{Shift>} {/Shift}'],
  ])('of %s go on and back', async (_, on, back) => {
    const { user } = await showRoom(aDividedRoom())
    await user.keyboard(on)
    expect(wall()).toBe('Waar staan we?')
    await user.keyboard(back)
    expect(wall()).toBe('Wie is er?')
    await user.keyboard(back)
    expect(wall()).toBe('Wie is er?')
  })

  test('a button that has the focus keeps its space bar', async () => {
    const { user, presenter } = await showRoom(aDividedRoom())
    const next = presenter().getByRole('button', { name: 'Volgende' })
    next.focus()
    await user.keyboard(' ')
    expect(presenter().getByText(/^2 van \d+: /)).toBeVisible()
  })

  test('what to say stands once, and the script beside it keeps the time', async () => {
    await showRoom(aDividedRoom())
    expect(screen.getAllByText(/We beoordelen niemand/)).toHaveLength(1)
    expect(screen.getByRole('complementary', { name: 'Draaiboek' })).toHaveTextContent('Welkom en spelregels')
  })

  test('every step says where it stands', async () => {
    const { user, presenter } = await showRoom(aDividedRoom())
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText(/^2 van \d+$/)).toBeVisible()
    expect(presenter().getByText(/^2 van \d+: Waar staan we\?$/)).toBeVisible()
  })
})

describe('the first look', () => {
  test('makes the picture stand, and is no step to undo', async () => {
    const { current } = await showRoom(aDividedRoom())
    expect(current().workshop?.shown?.ids).toHaveLength(11)
    expect(screen.getByRole('button', { name: 'Ongedaan maken' })).toHaveAttribute('aria-disabled', 'true')
  })

  test('leaves who came later waiting, and says so to the person who guides only', async () => {
    const looked = lookAtRoom(aDividedRoom())
    const late = aContribution('linde', { id: 'fffffffff', all: 0 })
    const dossier = inWorkshop(looked, (workshop) => ({
      ...workshop,
      contributions: [...workshop.contributions, late],
    }))
    const { presenter, current } = await showRoom(dossier)
    expect(current().workshop?.shown?.ids).toHaveLength(11)
    const line = presenter().getByText(/^1 deelnemer is nieuw, veranderd of weg/)
    expect(within(line).getByRole('link', { name: 'Naar Verzamelen' })).toHaveAttribute(
      'href',
      `#${paths.collect(dossier.id)}`,
    )
    expect(line.closest('[class*="stage"]')).toBeNull()
  })

  test('does not happen where nobody is in', async () => {
    const dossier = aDividedRoom({ people: 0 })
    const { current } = await renderApp({ at: paths.reveal(dossier.id), dossier, platform: fakePlatform() })
    expect(screen.getByText(/Er zijn nog geen antwoorden binnen/)).toBeVisible()
    expect(current().workshop?.shown).toBeNull()
  })
})
