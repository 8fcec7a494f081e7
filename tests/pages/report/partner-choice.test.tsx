import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { canaryDossier } from '../../support/canaries'
import { renderApp } from '../../support/render-app'
import { isTracedIn, tracesIn } from '../../support/traces'

const DOSSIER = canaryDossier()
const PATIENCE = 60_000

describe('the choice of what a partner may read', { timeout: PATIENCE }, () => {
  test('is asked for the version for the partner only', async () => {
    const { user } = await renderApp({ at: paths.report(DOSSIER.id), dossier: DOSSIER })
    expect(screen.queryByRole('group', { name: 'Wat mag de partner lezen?' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Versie voor de partner' }))
    expect(screen.getByRole('group', { name: 'Wat mag de partner lezen?' })).toBeVisible()
  })

  test('begins without notes, answers, actions, autonomy and the own decision', async () => {
    await open()
    const ticked = screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('aria-labelledby'))
    const names = ticked.map((id) => document.getElementById(id ?? '')?.textContent)
    expect(names).toEqual(['Wat sterk staat', 'De sleutelvragen', 'Het advies', 'Blinde vlekken en open vragen'])
  })

  test('says of each part how much there is, and what always goes along', async () => {
    await open()
    expect(screen.getByRole('checkbox', { name: 'Je notities' })).toHaveAccessibleDescription(/^5 notities/)
    expect(screen.getByRole('checkbox', { name: 'Je eigen beslissing' })).toHaveAccessibleDescription(/^1 voorwaarde /)
    const always = screen.getByRole('list', { name: 'Dit gaat altijd mee' })
    expect(within(always).getByText(/de titel, je organisatie, de partners en de datum/)).toBeVisible()
  })

  test('ticks the answers with their notes, and takes the notes away with them', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Je notities' }))
    expect(screen.getByRole('checkbox', { name: 'De antwoorden één voor één' })).toBeChecked()
    await user.click(screen.getByRole('checkbox', { name: 'De antwoorden één voor één' }))
    expect(screen.getByRole('checkbox', { name: 'Je notities' })).not.toBeChecked()
  })

  test('can be made with the keyboard alone', async () => {
    const { user } = await open()
    const strong = screen.getByRole('checkbox', { name: 'Wat sterk staat' })
    strong.focus()
    await user.keyboard(' ')
    expect(strong).not.toBeChecked()
    await user.tab()
    expect(screen.getByRole('checkbox', { name: 'De sleutelvragen' })).toHaveFocus()
  })

  test('is what the file holds', async () => {
    const { user, platform } = await open()
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    await screen.findByText(/Klaar: Samen-Noord-versie-voor-de-partner\.pdf/, {}, { timeout: PATIENCE })
    const [file] = platform.saved
    const traces = tracesIn(new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer(0)))
    expect(isTracedIn(traces, 'Blinde vlekken en open vragen')).toBe(true)
    expect(isTracedIn(traces, 'De eigen beslissing')).toBe(false)
  })

  test('is forgotten with the page', async () => {
    const { user, platform } = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Je eigen beslissing' }))
    await user.click(screen.getByRole('link', { name: 'Resultaat' }))
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Je eigen beslissing' })).toBeNull())
    await user.click(screen.getByRole('link', { name: 'Rapport' }))
    await user.click(await screen.findByRole('radio', { name: 'Versie voor de partner' }))
    expect(screen.getByRole('checkbox', { name: 'Je eigen beslissing' })).not.toBeChecked()
    expect(platform.saved).toEqual([])
  })
})

async function open() {
  const app = await renderApp({ at: paths.report(DOSSIER.id), dossier: DOSSIER })
  await app.user.click(screen.getByRole('radio', { name: 'Versie voor de partner' }))
  return app
}
