import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import styles from './organisations.module.css'

/** A name, and the key or the button that brings it to the table; the field is then ready for the next. A list that is pasted comes in at once. */
export function AddOrganisation({ onAdd }: { readonly onAdd: (names: readonly string[]) => void }) {
  const { t } = useTranslation('prepare')
  const [name, setName] = useState('')
  const part = useRef<HTMLDivElement>(null)

  const [added, setAdded] = useState(0)

  // The list above grew: what is typed next must be seen too.
  useEffect(() => {
    if (added > 0) part.current?.scrollIntoView({ block: 'nearest' })
  }, [added])

  function add() {
    if (name.trim() !== '') onAdd([name.trim()])
    setName('')
    setAdded((times) => times + 1)
    part.current?.querySelector('input')?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears what is done in the field, which is the control
    <div
      ref={part}
      role="group"
      aria-label={t('organisations.add')}
      data-add=""
      className={styles['add']}
      // All fields belong to one quiet form, so that no form of its own hears this key.
      onKeyDown={({ key, nativeEvent, target }) => {
        if (key === 'Enter' && !nativeEvent.isComposing && target instanceof HTMLInputElement) add()
      }}
      onPaste={(event) => {
        const names = namesIn(event.clipboardData.getData('text'))
        if (names.length < 2) return
        event.preventDefault()
        onAdd(names)
      }}
    >
      <TextField label={t('organisations.add')} help={t('organisations.addHelp')} value={name} onChange={setName} />
      <Button onClick={add}>{t('organisations.addButton')}</Button>
    </div>
  )
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
