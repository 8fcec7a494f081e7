import { useTranslation } from 'react-i18next'
import type { WorkshopMode } from '@/domain/answers/workshop'
import styles from './mode-words.module.css'

const POINTS = ['guide', 'group', 'few', 'notes'] as const

/** What a mode means for someone who answers: who sees what. Source: instrument E.1, E.3. */
export function ModeWords({ mode }: { readonly mode: WorkshopMode }) {
  const { t } = useTranslation('participant')
  return (
    <ul className={styles['points']}>
      {POINTS.map((point) => (
        <li key={point}>{t(`mode.${mode}.${point}`)}</li>
      ))}
    </ul>
  )
}
