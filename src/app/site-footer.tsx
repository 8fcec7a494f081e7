import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ABOUT_TOPICS, paths } from '@/paths'
import { routeAt } from './routes'
import styles from './site-footer.module.css'

/** What stands under every page. */
export function SiteFooter() {
  const { t } = useTranslation()
  const topics = ABOUT_TOPICS.filter((topic) => routeAt(paths.about(topic)) !== undefined)
  if (topics.length === 0) return null
  return (
    <footer className={styles['footer']}>
      <nav aria-label={t('about.label')}>
        <ul className={styles['topics']}>
          {topics.map((topic) => (
            <li key={topic}>
              <Link to={paths.about(topic)}>{t(`about.${topic}`)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
