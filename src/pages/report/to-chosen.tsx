import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import { Button } from '@/ui/button'
import type { Thing } from './things'
import styles from './to-chosen.module.css'

/** Leads to what is chosen, where that stands under the whole list: it follows the list over a narrow screen. */
export function ToChosen({
  thing,
  heading,
}: {
  readonly thing: Thing
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const { t } = useTranslation('report')
  const text = useText()

  function go() {
    heading.current?.scrollIntoView()
    heading.current?.focus({ preventScroll: true })
  }

  return (
    <div className={styles['bar']}>
      <Button onClick={go}>{t('list.go', { name: text(thing.label) })}</Button>
    </div>
  )
}
