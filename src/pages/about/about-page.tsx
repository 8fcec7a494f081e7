import { useTranslation } from 'react-i18next'
import { Navigate, NavLink, useParams } from 'react-router'
import { ABOUT_TOPICS, paths, type AboutTopic } from '@/paths'
import { PageHeading } from '@/ui/page-heading'
import styles from './about-page.module.css'
import { Accessibility } from './accessibility'
import { Method } from './method/method'
import { Privacy } from './privacy'
import { Sources } from './sources'
import { Version } from './version'

const TOPICS = { method: Method, sources: Sources, privacy: Privacy, accessibility: Accessibility, version: Version }

/** How it works, what it rests on and what it does with what you write: one page a topic. */
export function AboutPage() {
  const { t } = useTranslation()
  const { topic } = useParams()
  const known = ABOUT_TOPICS.find((candidate) => candidate === topic)
  if (known === undefined) return <Navigate to={paths.about('method')} replace />
  const Topic = TOPICS[known]
  return (
    <div className={styles['about']}>
      <Topics />
      <article className={styles['topic']}>
        <PageHeading name={t(`common:about.${known}`)} />
        <Topic />
      </article>
    </div>
  )
}

function Topics() {
  const { t } = useTranslation()
  const name = (topic: AboutTopic) => t(`common:about.${topic}`)
  return (
    <nav aria-label={t('about:topics')} className={styles['topics']}>
      <ul className={styles['list']}>
        {ABOUT_TOPICS.map((topic) => (
          <li key={topic}>
            <NavLink to={paths.about(topic)}>{name(topic)}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
