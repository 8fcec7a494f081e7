import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { beamPicture } from '@/domain/pictures/beam-picture'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import { buildReport } from '@/domain/report/build-report'
import { Drawing } from '@/ui/drawing'
import { Picture } from '@/ui/picture'
import { aDossier } from '../support/a-dossier'
import { inWords } from '../support/in-words'

const report = buildReport(aDossier().inPhase(2).ratedAll(75).answered('P2.M.P.1', 'DK').build())

test('a drawing is an image whose name says what it shows', () => {
  render(<Drawing drawing={phasesPicture(report)} text={(message) => inWords(message)} />)
  expect(
    screen.getByRole('img', { name: /^Verkennen staat op 75: verdieping 75, vooruitgang 75\. In evenwicht\./ }),
  ).toBeVisible()
})

test('its hatches are its own, also when it stands on a page twice', () => {
  const { container } = render(
    <>
      <Drawing drawing={beamPicture(report)} text={(message) => inWords(message)} />
      <Drawing drawing={beamPicture(report)} text={(message) => inWords(message)} />
    </>,
  )
  const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(container.querySelector(`[fill="url(#${id})"]`)).not.toBeNull()
})

test('a picture has a title, and its numbers one click away', async () => {
  const person = userEvent.setup()
  render(<Picture drawing={phasesPicture(report)} text={(message) => inWords(message)} tableLabel="Toon de cijfers" />)
  const figure = screen.getByRole('figure', { name: 'De vijf fasen, verdieping tegenover vooruitgang' })
  await person.click(within(figure).getByText('Toon de cijfers'))
  const row = within(figure).getByRole('row', { name: /^Delen/ })
  expect(within(row).getByRole('rowheader', { name: 'Delen' })).toBeVisible()
  expect(within(row).getByText('75 (63 tot 79)')).toBeVisible()
  expect(within(row).getByText('5 van 6')).toBeVisible()
})
