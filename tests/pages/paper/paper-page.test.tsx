import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '@/paths'
import { aTableOfTwo } from '../../support/a-table-of-two'
import { readPdf } from '../../support/read-pdf'
import { renderApp } from '../../support/render-app'

describe('the questions on paper', () => {
  test('the start page leads to a form without a workshop, in the language that is chosen', async () => {
    const { user, platform } = await renderApp()
    await user.click(screen.getByRole('link', { name: 'Liever op papier? Print de vragen.' }))
    await user.click(await screen.findByRole('radio', { name: 'Volledige scan' }))
    const languages = within(screen.getByRole('group', { name: 'In welke taal?' }))
    await user.click(languages.getByRole('radio', { name: 'English' }))
    await user.click(screen.getByRole('button', { name: 'Maak de vragenlijst (PDF)' }))
    expect(await screen.findByText(/^Klaar: .* staat bij je downloads\.$/, {}, { timeout: 20_000 })).toBeVisible()
    const { title, language } = await readPdf(await bytesOf(platform.saved[0]?.content))
    expect([title, language]).toEqual(['Questionnaire on paper, full scan', 'en'])
    expect(platform.saved[0]?.name).toMatch(/\.pdf$/)
  }, 30_000)

  test('of a workshop it has the title and the organisations on it', async () => {
    const dossier = aTableOfTwo()
    const { user, platform } = await renderApp({ at: paths.prepare(dossier.id), dossier })
    await user.click(screen.getByRole('button', { name: 'Maak de vragenlijst (PDF)' }))
    await screen.findByText(/^Klaar: /, {}, { timeout: 20_000 })
    const { pages } = await readPdf(await bytesOf(platform.saved[0]?.content))
    expect(pages[0]).toContain('Samen in Noord')
    expect(pages[0]).toContain('OCMW Zuid')
  }, 30_000)

  test('what is being made can be stopped, and then nothing is handed over', async () => {
    const { user, platform } = await renderApp({ at: paths.paper() })
    await user.click(screen.getByRole('button', { name: 'Maak de vragenlijst (PDF)' }))
    await user.click(screen.getByRole('button', { name: 'Annuleren' }))
    expect(await screen.findByText('Geannuleerd. Er is niets bewaard.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Maak de vragenlijst (PDF)' })).toHaveFocus()
    expect(platform.saved).toEqual([])
  })
})

async function bytesOf(content: Blob | undefined): Promise<Uint8Array> {
  return new Uint8Array((await content?.arrayBuffer()) ?? new ArrayBuffer(0))
}
