import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ABOUT_TOPICS, paths } from '@/paths'
import { renderApp } from '../../support/render-app'

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

test('the version page shows each library with its licence', async () => {
  const { user } = await renderApp({ at: paths.about('version') })
  await user.click(await screen.findByText(/^react-dom 19/))
  expect(screen.getByText(/Meta Platforms/, { selector: 'details[open] pre' })).toBeVisible()
})
