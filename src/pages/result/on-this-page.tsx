import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './result-page.module.css'

const PARTS = [
  ['signal', 'signal'],
  ['picture', 'picture'],
  ['gates', 'gates'],
  ['advice', 'advice'],
  ['what-if', 'whatIf'],
  ['decision', 'decision'],
] as const

/** The parts of this long page, each one step away. */
export function OnThisPage() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('result:onThisPage.label')} className={styles['parts']}>
      <ul className={styles['partLinks']}>
        {PARTS.map(([id, words]) => (
          <li key={id}>
            <Link to={{ hash: id }}>{t(`result:onThisPage.${words}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
