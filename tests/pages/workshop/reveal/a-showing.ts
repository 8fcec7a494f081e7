import { act, screen, within } from '@testing-library/react'
import type { Dossier } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import { paths } from '@/paths'
import { aWorkshop, type Said } from '../../../support/a-room'
import { fakePlatform } from '../../../support/fake-platform'
import { renderApp } from '../../../support/render-app'

/** Two organisations that see the need, the mandate and the values very differently, and agree on the rest. */
export function aDividedRoom({ people = 11, open = false }: { people?: number; open?: boolean } = {}): Dossier {
  const said = Array.from({ length: people }, (_, at): Said => {
    const far: Choice = at % 2 === 0 ? 100 : 0
    const near: Choice = at % 3 === 0 ? 75 : 25
    return {
      all: 75,
      position: at % 2 === 0 ? 2 : 3,
      answers: { 'P1.M.D.1': far, 'P1.R.D.1': near, 'P1.I.D.1': 'DK' },
      notes: at === 0 ? { 'P1.M.D.1': 'Dit lezen wij heel anders.' } : {},
    }
  })
  const half = Math.ceil(people / 2)
  const room = aWorkshop()
    .of('Linde', ...said.slice(0, half))
    .of('Haven', ...said.slice(half))
  return (open ? room.open() : room).build()
}

/** The room on the wall, in the page; done when its first screen is there. */
export async function showRoom(dossier: Dossier, platform = fakePlatform()) {
  const app = await renderApp({ at: paths.reveal(dossier.id), dossier, platform })
  await screen.findByRole('region', { name: 'Voor wie begeleidt' })
  return { ...app, presenter }
}

/** What only the person who guides sees. */
function presenter() {
  return within(screen.getByRole('region', { name: 'Voor wie begeleidt' }))
}

/** The heading of the screen that the room sees. */
export function wall(): string {
  return screen.getAllByRole('heading', { level: 2 })[0]?.textContent ?? ''
}

/** The headings of all screens, from the first to the last. */
export async function everyScreen(
  user: { keyboard(keys: string): Promise<void> },
  look: () => void = () => {},
): Promise<readonly string[]> {
  await user.keyboard('{Home}')
  const seen = [wall()]
  look()
  const of = Number(
    screen
      .getByText(/^\d+ van \d+$/)
      .textContent?.split(' ')
      .at(-1),
  )
  for (let at = 1; at < of; at++) {
    await user.keyboard('{ArrowRight}')
    seen.push(wall())
    look()
  }
  return seen
}

/** Opens what is folded away. */
export function openEverything() {
  const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > summary')
  act(() => closed.forEach((summary) => summary.click()))
}
