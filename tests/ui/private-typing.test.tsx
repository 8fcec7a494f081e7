import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TextField } from '@/ui/field'
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
