import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import styles from './organisations.module.css'

/** A name, and the key or the button that brings it to the table; the field is then ready for the next. A list that is pasted comes in at once. */
export function AddOrganisation({ onAdd }: { readonly onAdd: (names: readonly string[]) => void }) {
  const { t } = useTranslation('prepare')
  const [name, setName] = useState('')
  return (
    <form
      className={styles['add']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onAdd([name.trim()])
        setName('')
        event.currentTarget.querySelector('input')?.focus()
      }}
      onPaste={(event) => {
        const names = namesIn(event.clipboardData.getData('text'))
        if (names.length < 2) return
        event.preventDefault()
        onAdd(names)
      }}
    >
      <TextField label={t('organisations.add')} help={t('organisations.addHelp')} value={name} onChange={setName} />
      <Button type="submit">{t('organisations.addButton')}</Button>
    </form>
  )
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
