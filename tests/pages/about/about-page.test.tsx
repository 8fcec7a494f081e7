import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ABOUT_TOPICS, paths } from '@/paths'
import { KEPT } from '@/storage/kept'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

afterEach(() => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.remove())

test.each(ABOUT_TOPICS)('the topic "%s" has a page under its own heading', async (topic) => {
  const { i18n } = await renderApp({ at: paths.about(topic) })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(i18n.t(`common:about.${topic}`))
})

test('an unknown topic leads to the method', async () => {
  await renderApp({ at: '/about/nonsense' })
  expect(screen.getByRole('heading', { level: 1, name: 'Methode' })).toBeVisible()
})

test('the example counts along: with everything at "volledig" the phase is 100 and solid', async () => {
  const { user } = await renderApp({ at: paths.about('method') })
  const example = screen.getByRole('region', { name: 'Probeer het zelf' })
  for (const select of within(example).getAllByRole('combobox', { name: /verdieping|vooruitgang/i }))
    await user.selectOptions(select, 'Volledig')
  expect(within(example).getByText(/\(100,0 \+ 100,0\) : 2 = 100,0\. Dat heet ‘Stevig’/)).toBeVisible()
  expect(within(example).getByText(/Het signaal voor dit voorbeeld: Ja, instappen/)).toBeVisible()
})

test('every balance in the table is one that the code gives', async () => {
  const { i18n } = await renderApp({ at: paths.about('method') })
  const table = screen.getByRole('table', { name: 'Namen voor het evenwicht' })
  for (const row of within(table).getAllByRole('row').slice(1)) {
    const name = within(row).getByRole('rowheader')
    const [when] = within(row).getAllByRole('cell')
    const [id] =
      Object.entries(i18n.t('method:balance.row', { returnObjects: true })).find(
        ([, text]) => text === when?.textContent,
      ) ?? []
    expect(name).toHaveTextContent(i18n.t(`instrument:balance.${id}`))
  }
})

test('the contents of the method name every part of it, in its order, and the last one leads there', async () => {
  const { user } = await renderApp({ at: paths.about('method') })
  const links = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link')
  const parts = screen.getAllByRole('heading', { level: 2 })
  expect(links.map(({ textContent }) => textContent)).toEqual(parts.map(({ textContent }) => textContent))
  await user.click(screen.getByRole('link', { name: 'Wat niet bewezen is' }))
  expect(screen.getByRole('region', { name: 'Wat niet bewezen is' })).toHaveFocus()
})

test('everything that is kept is named on the privacy page', async () => {
  await renderApp({ at: paths.about('privacy') })
  const table = screen.getByRole('table', { name: 'Wat waar bewaard wordt' })
  expect(within(table).getAllByRole('row')).toHaveLength(Object.keys(KEPT).length + 1)
})

test('the ban that is in force is shown, and an attempt to send is refused by a rule of it', async () => {
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = "default-src 'none'; img-src data:"
  document.head.append(policy)
  const { user } = await renderApp({ at: paths.about('privacy') })
  expect(screen.getByText("default-src 'none'")).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Laat deze pagina iets versturen' }))
  document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'img-src' }))
  expect(await screen.findByText(/Tegengehouden.*‘img-src’/)).toBeVisible()
})

test('deleting everything asks first, then leaves nothing on the device', async () => {
  const { user, platform } = await renderApp({ at: paths.about('privacy'), dossier: aDossier().build() })
  await user.click(screen.getByRole('button', { name: 'Verwijder alles op dit toestel' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Alles verwijderen?' }))
  expect(await dialog.findByText(/Er staat 1 dossier in deze browser/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Nee, laat alles staan' }))
  expect(platform.slotTexts.size).toBeGreaterThan(0)

  await user.click(screen.getByRole('button', { name: 'Verwijder alles op dit toestel' }))
  await user.click(await screen.findByRole('button', { name: 'Ja, verwijder alles' }))
  expect(await screen.findByText('Alles is uit deze browser verwijderd.')).toBeVisible()
  expect(platform.slotTexts.size).toBe(0)
})

test('the version page shows each library with its licence', async () => {
  const { user } = await renderApp({ at: paths.about('version') })
  await user.click(await screen.findByText(/^react-dom 19/))
  expect(screen.getByText(/Meta Platforms/, { selector: 'details[open] pre' })).toBeVisible()
})
