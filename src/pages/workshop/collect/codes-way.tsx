import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/text-area'
import styles from './codes-way.module.css'

/** One code or a whole list of them, typed or pasted. Enter takes them; what is wrong with one comes in the list below. */
export function CodesWay({ onCodes }: { readonly onCodes: (text: string) => void }) {
  const { t } = useTranslation('collect')
  const [codes, setCodes] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)

  function take(text: string) {
    area.current?.focus()
    if (text.trim() === '') return
    onCodes(text)
    setCodes('')
  }

  function takeByEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    take(codes)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key is an extra: the button below does the same
    <div className={styles['codes']} onKeyDown={takeByEnter}>
      <TextArea label={t('codes.label')} help={t('codes.help')} value={codes} rows={2} ref={area} onChange={setCodes} />
      <Button onClick={() => take(codes)}>{t('codes.take')}</Button>
    </div>
  )
}
