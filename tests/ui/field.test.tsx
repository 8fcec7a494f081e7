import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TextField } from '@/ui/field'
import { TextArea } from '@/ui/text-area'

function Fields() {
  const [line, setLine] = useState('')
  const [text, setText] = useState('')
  return (
    <>
      <TextField label="Titel" help="Zo vind je het terug." value={line} onChange={setLine} />
      <TextArea label="Notitie" labelHidden value={text} onChange={setText} />
    </>
  )
}

test('a field is named by its label and described by its help', () => {
  render(<Fields />)
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveAccessibleDescription('Zo vind je het terug.')
  expect(screen.getByRole('textbox', { name: 'Notitie' })).not.toHaveAccessibleDescription()
})

test.each(['Titel', 'Notitie'])('%s takes what is typed as it is, in its own writing direction', async (name) => {
  render(<Fields />)
  const field = screen.getByRole('textbox', { name })
  await userEvent.type(field, '<b>שלום</b> 👩‍👩‍👧 & "x"')
  expect(field).toHaveValue('<b>שלום</b> 👩‍👩‍👧 & "x"')
  expect(field).toHaveAttribute('dir', 'auto')
})
