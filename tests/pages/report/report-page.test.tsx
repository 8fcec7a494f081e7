import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const DOSSIER = aDossier().titled('Thuiszorg Noord').inPhase(2).ratedAll(75).build()

const PATIENCE = 30_000

describe('the report page', { timeout: PATIENCE }, () => {
  test('makes a summary for the board and hands it over', async () => {
    const { user, platform } = await open()
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    expect(await made(/Klaar: Thuiszorg-Noord-samenvatting-voor-het-bestuur\.pdf/)).toBeVisible()
    expect(await heads(platform.saved)).toEqual(['%PDF'])
  })

  test('makes the full report in another language than the screen', async () => {
    const { user, platform } = await open()
    await user.click(screen.getByRole('radio', { name: 'Volledig rapport' }))
    await user.click(
      within(screen.getByRole('group', { name: 'In welke taal?' })).getByRole('radio', { name: 'English' }),
    )
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    expect(await made(/Klaar: Thuiszorg-Noord-full-report\.pdf/)).toBeVisible()
    expect(platform.saved.map(({ name }) => name)).toEqual(['Thuiszorg-Noord-full-report.pdf'])
  })

  test('can be stopped while it is being made, and then saves nothing', async () => {
    const { user, platform } = await open()
    await user.click(screen.getByRole('radio', { name: 'Volledig rapport' }))
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    await user.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(await screen.findByText('Geannuleerd. Er is niets bewaard.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Maak de PDF' })).toHaveFocus()
    expect(platform.saved).toEqual([])
  })

  test('says so when the machine does not take the file', async () => {
    const { user, platform } = await open()
    platform.saveFile = () => Promise.reject(new Error('no room'))
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    expect(await screen.findByRole('alert', {}, { timeout: PATIENCE })).toHaveTextContent(/kon niet gemaakt worden/)
  })

  test('says what is in each report before it is made', async () => {
    const { user } = await open()
    await user.click(screen.getByText('Wat staat erin?'))
    expect(screen.getByText('De sleutelvragen')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Volledig rapport' }))
    expect(screen.getByText('Alle antwoorden met je notities')).toBeVisible()
  })

  test('hands over the dossier itself too', async () => {
    const { user, platform } = await open()
    const section = screen.getByRole('region', { name: 'Het dossier zelf' })
    await user.click(within(section).getByRole('button', { name: 'Bewaar als bestand' }))
    expect(
      await within(section).findByText('“Thuiszorg-Noord.weloverwogen.json” staat bij je downloads.'),
    ).toBeVisible()
    expect(platform.saved.map(({ name }) => name)).toEqual(['Thuiszorg-Noord.weloverwogen.json'])
  })
})

function open() {
  return renderApp({ at: paths.report(DOSSIER.id), dossier: DOSSIER })
}

/** Making a report takes a while on a busy machine. */
function made(words: RegExp) {
  return screen.findByText(words, {}, { timeout: PATIENCE })
}

async function heads(files: readonly { readonly content: Blob }[]) {
  return Promise.all(files.map(async ({ content }) => (await content.text()).slice(0, 4)))
}
