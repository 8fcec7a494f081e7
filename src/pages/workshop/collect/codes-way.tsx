import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import type { CodesLeft } from '@/store/collecting'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import styles from './codes-way.module.css'

/**
 * One code or a whole list of them, typed or pasted. Enter takes them. What does not count stays, to be mended where it was
 * typed; what is the matter with each comes in the list below.
 */
export function CodesWay({ onCodes }: { readonly onCodes: (text: string) => CodesLeft | null }) {
  const { t } = useTranslation('collect')
  const text = useText()
  const [codes, setCodes] = useState('')
  const [left, setLeft] = useState<CodesLeft | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  function write(words: string) {
    setCodes(words)
    setLeft(null)
  }

  function take() {
    area.current?.focus()
    if (codes.trim() === '') return
    const notTaken = onCodes(codes)
    setCodes(notTaken?.text ?? '')
    setLeft(notTaken)
  }

  function takeByEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    take()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key is an extra: the button below does the same
    <div className={styles['codes']} onKeyDown={takeByEnter}>
      <TextArea
        label={t('codes.label')}
        help={t('codes.help')}
        value={codes}
        rows={2}
        trouble={left === null ? undefined : id}
        ref={area}
        onChange={write}
      />
      {left !== null && (
        <div id={id}>
          <Notice kind="trouble" live>
            {left.count === 0 ? text(left.why) : t('codes.left', { count: left.count, why: text(left.why) })}
          </Notice>
        </div>
      )}
      <Button onClick={take}>{t('codes.take')}</Button>
    </div>
  )
}
