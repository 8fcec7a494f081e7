import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { RadioRows } from '@/ui/radio-rows'

/** Three rows and one apart, as one group. */
function Group() {
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <fieldset>
      <legend>groep</legend>
      <RadioRows name="g" options={['een', 'twee', 'drie'].map(row)} chosen={chosen} onChoose={setChosen} />
      <RadioRows name="g" options={[{ value: 'geen', label: 'geen' }]} chosen={chosen} onChoose={setChosen} quiet />
    </fieldset>
  )
}

test('nothing is chosen until someone chooses', () => {
  render(<Group />)
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
})

test('a click anywhere in a row chooses it, and only it', async () => {
  render(<Group />)
  await userEvent.click(screen.getByText('dit is twee'))
  expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
    false,
    true,
    false,
    false,
  ])
})

test('the arrow keys walk through the rows and what stands apart as one group', async () => {
  render(<Group />)
  await userEvent.tab()
  await userEvent.keyboard('[ArrowDown][ArrowDown][ArrowDown]')
  expect(screen.getByRole('radio', { name: 'geen' })).toBeChecked()
  await userEvent.keyboard('[ArrowDown]')
  expect(screen.getByRole('radio', { name: 'een' })).toBeChecked()
})

test('a row is named by its label and described by what it means', () => {
  render(<Group />)
  expect(screen.getByRole('radio', { name: 'drie' })).toHaveAccessibleDescription('dit is drie')
  expect(screen.getByRole('radio', { name: 'geen' })).not.toHaveAccessibleDescription()
})

function row(value: string) {
  return { value, label: value, explain: `dit is ${value}` }
}
