import { screen, waitFor, within } from '@testing-library/react'
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
    pressOnceThere('Annuleren')
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
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

  test('names the signs that nothing on the machine can draw', async () => {
    const { user } = await open(aDossier().titled('Noord ꙮ').inPhase(2).ratedAll(75).build())
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    expect(await made(/Eén teken kon op dit toestel niet getekend worden en is een vakje geworden: ꙮ/)).toBeVisible()
  })

  test('forgets how the last file ended once another thing is chosen', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    await made(/Klaar/)
    await user.click(screen.getByRole('radio', { name: 'Volledig rapport' }))
    expect(screen.queryByText(/Klaar/)).not.toBeInTheDocument()
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
    await user.click(screen.getByRole('radio', { name: 'Het dossier zelf' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar het dossier' }))
    expect(await screen.findByText('“Thuiszorg-Noord.weloverwogen.json” staat bij je downloads.')).toBeVisible()
    expect(platform.saved.map(({ name }) => name)).toEqual(['Thuiszorg-Noord.weloverwogen.json'])
  })

  test('tells of every thing what it is for and with what it opens', async () => {
    await open()
    const list = screen.getByRole('group', { name: 'Wat neem je mee?' })
    for (const thing of within(list).getAllByRole('radio')) expect(thing).toHaveAccessibleDescription(/^\S+ .+[.?]$/)
    expect(within(list).getByRole('group', { name: 'Voor het bestuur' })).toBeVisible()
  })

  test('says honestly what a report of an empty dossier will say', async () => {
    await open(aDossier().titled('Nieuw').build())
    expect(screen.getByText(/Er is nog niets beantwoord\. Een rapport zegt dan/)).toBeVisible()
  })

  test('says that a file is not protected when the dossier is, and that the dossier itself stays so', async () => {
    const { user, services } = await open()
    expect(screen.queryByText(/beveiligd/)).not.toBeInTheDocument()
    expect(await services.protection.protect('paard nietje batterij klopt')).toMatchObject({ ok: true })
    expect(await screen.findByText(/beveiligd met een wachtzin, dit bestand niet/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Het dossier zelf' }))
    expect(screen.getByText('Ook dit bestand is beveiligd met je wachtzin.')).toBeVisible()
  })
})

describe('which round a report is about', { timeout: PATIENCE }, () => {
  test('is said when there is only one', async () => {
    await open()
    expect(screen.getByText('Uit je enige meting: 23 november 2026, snelscan.')).toBeVisible()
  })

  test('can be chosen when there are more', async () => {
    const [earlier] = aDossier()
      .titled('Oud')
      .full()
      .inPhase(1)
      .ratedAll(25)
      .startedAt('2025-03-01T10:00:00.000Z')
      .build().rounds
    if (earlier === undefined) throw new Error('No round.')
    const { user } = await open(
      aDossier()
        .titled('Noord')
        .inPhase(2)
        .ratedAll(75)
        .after({ ...earlier, id: 'earlier' })
        .build(),
    )
    const choice = screen.getByLabelText('Welke meting?')
    expect(choice).toHaveDisplayValue('23 november 2026, snelscan')
    await user.selectOptions(choice, '1 maart 2025, volledige scan')
    await user.click(await screen.findByText('Lees deze bladzijde als tekst', {}, { timeout: PATIENCE }))
    expect(await screen.findByText(/Meting van 1 maart 2025/, { selector: 'p' }, { timeout: PATIENCE })).toBeVisible()
  })
})

describe('the first page', { timeout: PATIENCE }, () => {
  test('is drawn before it is made, and says what stands on it', async () => {
    await open()
    const page = await drawn(/^De eerste van 2 bladzijden van: Samenvatting voor het bestuur\. Daarop staat: Thuiszorg/)
    expect(page).toHaveTextContent('Thuiszorg Noord')
    expect(screen.getByText('Bladzijde 1 van 2')).toBeVisible()
  })

  test('follows the thing and the language that are chosen', async () => {
    const { user } = await open()
    await drawn(/Samenvatting voor het bestuur/)
    await user.click(screen.getByRole('radio', { name: 'Volledig rapport' }))
    expect(await drawn(/Volledig rapport/)).toHaveTextContent('Inhoud')
    await user.click(screen.getByRole('radio', { name: 'English' }))
    expect(await screen.findByText('Contents', {}, { timeout: PATIENCE })).toBeInTheDocument()
  })

  test('can be read as plain words, in the language of the file', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'English' }))
    await user.click(await screen.findByText('Lees deze bladzijde als tekst', {}, { timeout: PATIENCE }))
    const words = await screen.findByText(/^Round of 23 November 2026/, { selector: 'p' }, { timeout: PATIENCE })
    expect(words.closest('[lang]')).toHaveAttribute('lang', 'en')
  })
})

describe('what is in a file', { timeout: PATIENCE }, () => {
  test('for the partner is chosen first: what is not ticked is not on its first page either', async () => {
    const { user, platform } = await open(
      aDossier().titled('Noord').inPhase(2).ratedAll(50).answered('P1.M.D.1', 100).build(),
    )
    await user.click(screen.getByRole('radio', { name: 'Versie voor de partner' }))
    await drawn(/Versie voor de partner/)
    await user.click(screen.getByText('Lees deze bladzijde als tekst'))
    expect(await screen.findByText('Wat sterk staat', { selector: 'figure p' })).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Wat sterk staat' }))
    await waitFor(
      () => expect(screen.queryByText('Wat sterk staat', { selector: 'figure p' })).not.toBeInTheDocument(),
      { timeout: PATIENCE },
    )
    await user.click(screen.getByRole('button', { name: 'Maak de PDF' }))
    expect(await made(/Klaar: Noord-versie-voor-de-partner\.pdf/)).toBeVisible()
    expect(platform.saved).toHaveLength(1)
  })

  test('of tables is seen in their first rows, and one table is chosen', async () => {
    const { user, platform } = await open()
    await user.click(screen.getByRole('radio', { name: 'Alles in één werkmap' }))
    expect(await screen.findByRole('table', { name: 'Scores' }, { timeout: PATIENCE })).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Eén tabel' }))
    await user.click(screen.getByRole('radio', { name: 'Advies' }))
    expect(screen.getByRole('radio', { name: 'Eén tabel' })).toBeChecked()
    expect(await screen.findByRole('table', { name: 'Advies' }, { timeout: PATIENCE })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Maak het CSV-bestand' }))
    expect(await made(/Klaar: Thuiszorg-Noord-advies\.csv/)).toBeVisible()
    expect(platform.saved.map(({ name }) => name)).toEqual(['Thuiszorg-Noord-advies.csv'])
  })

  test('of a calendar is nothing as long as nothing has a date, and that is said instead of a button', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'Acties en opvolging' }))
    expect(await screen.findByText(/Er is nog niets met een datum\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Maak/ })).not.toBeInTheDocument()
  })

  test('to write on is a first draft, seen about as it will be', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('radio', { name: 'Startnota' }))
    await drawn(/van: Startnota/)
    expect(screen.getByText(/zo ongeveer/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Maak het Word-document' }))
    expect(await made(/Klaar: Thuiszorg-Noord-startnota\.docx/)).toBeVisible()
  })
})

function open(dossier = DOSSIER) {
  return renderApp({ at: paths.report(dossier.id), dossier })
}

/** Laying out a page takes a while on a busy machine. */
function drawn(name: RegExp) {
  return screen.findByRole('img', { name }, { timeout: PATIENCE })
}

/** Making a report takes a while on a busy machine. */
function made(words: RegExp) {
  return screen.findByText(words, {}, { timeout: PATIENCE })
}

async function heads(files: readonly { readonly content: Blob }[]) {
  return Promise.all(files.map(async ({ content }) => (await content.text()).slice(0, 4)))
}

/** Sooner than a hand could: the file may be there before a press that is asked for from here arrives. */
function pressOnceThere(name: string) {
  new MutationObserver((_, watching) => {
    const button = screen.queryByText(name)
    if (button === null) return
    watching.disconnect()
    button.click()
  }).observe(document.body, { childList: true, subtree: true })
}
