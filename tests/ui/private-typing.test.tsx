import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TextField } from '@/ui/field'
import { QuietForm } from '@/ui/private-typing'
import { TextArea } from '@/ui/text-area'

const nothing = () => undefined

test.each([
  ['line', <TextField key="line" label="Titel" value="" onChange={nothing} />],
  ['text', <TextArea key="text" label="Titel" value="" onChange={nothing} />],
])('a %s that is written is neither remembered, nor sent away to be checked or completed', (_, field) => {
  render(field)
  const written = screen.getByLabelText('Titel')
  expect(written).toHaveAttribute('autocomplete', 'off')
  expect(written).toHaveAttribute('spellcheck', 'false')
  expect(written).toHaveAttribute('writingsuggestions', 'false')
})

test('every field belongs to the one form that is never sent', () => {
  render(
    <>
      <TextField label="Titel" value="" onChange={nothing} />
      <QuietForm />
    </>,
  )
  const { form } = screen.getByLabelText<HTMLInputElement>('Titel')
  // By the end of this address, Chromium takes it for a form that searches, and asks nothing about it.
  expect(new URL(form?.action ?? '').pathname).toMatch(/\/search$/)
  const sent = new Event('submit', { bubbles: true, cancelable: true })
  form?.dispatchEvent(sent)
  expect(sent.defaultPrevented).toBe(true)
})
