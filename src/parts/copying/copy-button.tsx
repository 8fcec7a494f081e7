import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import styles from './copy-button.module.css'

/** Puts a text on the clipboard, and says whether it is there; what is said is over once the text changes. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation('common')
  const { platform } = useServices()
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  return (
    <>
      <Button onClick={() => void platform.copyText(text).then((done) => setCopied({ text, done }))}>{label}</Button>
      <p role="status" className={styles['said']}>
        {copied?.text === text && t(copied.done ? 'copy.done' : 'copy.failed')}
      </p>
    </>
  )
}
