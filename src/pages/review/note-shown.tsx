import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/ui/disclosure'
import styles from './note-shown.module.css'

/** In characters; a longer note shows its beginning and is one click away. */
const AT_ONCE = 320

/** A note as it was typed, in its own writing direction. */
export function NoteShown({ note }: { readonly note: string }) {
  const { t } = useTranslation('review')
  if (note.length <= AT_ONCE) return <Typed text={note} />
  return (
    <>
      <Typed text={t('noteStart', { start: beginningOf(note) })} />
      <Disclosure summary={t('wholeNote')}>
        <Typed text={note} />
      </Disclosure>
    </>
  )
}

function Typed({ text }: { readonly text: string }) {
  return (
    <p className={styles['note']} dir="auto">
      {text}
    </p>
  )
}

/** Cut at a space where there is one, and never within a character. */
function beginningOf(note: string): string {
  const start = Array.from(note.slice(0, AT_ONCE)).slice(0, -1).join('')
  const space = start.search(/\s\S*$/)
  return space > AT_ONCE / 2 ? start.slice(0, space) : start
}
