import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import styles from './method.module.css'

const PARTS = [
  'model',
  'scale',
  'steps',
  'example',
  'weights',
  'bands',
  'coverage',
  'balance',
  'gates',
  'skips',
  'signal',
  'advice',
  'limits',
] as const

/** What the method explains, in its order, each part one step away. */
export function MethodContents() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('method:contents')}>
      <ul className={styles['contents']}>
        {PARTS.map((part) => (
          <li key={part}>
            <Link to={{ hash: part }}>{t(`method:${part}.heading`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
