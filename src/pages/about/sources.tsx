import { useTranslation } from 'react-i18next'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { SEED_TEXT, SOURCES, sourceOf } from '@/domain/instrument/sources'
import { wordsOf } from '@/domain/instrument/words-of'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import { Part } from './part'
import styles from './sources.module.css'

const STATEMENTS = [...ITEMS, ...MODULE_ITEMS]

/** What the questions and the advice rest on. */
export function Sources() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('about:sources.intro')}</p>
      <Part heading={t('about:sources.model.heading')}>
        <p>{t('about:sources.model.body')}</p>
        <p lang="nl">{t('about:sources.model.book')}</p>
      </Part>
      <Part heading={t('about:sources.text.heading')}>
        <p>{t('about:sources.text.body')}</p>
      </Part>
      <Part heading={t('about:sources.own.heading')}>
        <p>{t('about:sources.own.body')}</p>
      </Part>
      <Part heading={t('about:sources.more.heading')}>
        <p>{t('about:sources.more.body')}</p>
      </Part>
      <Part heading={t('about:sources.all.heading')}>
        <p>{t('about:sources.all.body')}</p>
        <ul className={styles['sources']}>
          {SOURCES.map(({ code, citation }) => (
            <li key={code}>
              <p lang={code === SEED_TEXT ? 'nl' : undefined}>{citation}</p>
              <Carried code={code} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

/** The statements that rest on a source. */
function Carried({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const text = useText()
  const carried = STATEMENTS.filter(({ sources }) => sources.some((cited) => sourceOf(cited)?.code === code))
  return (
    <Disclosure
      summary={t('about:sources.carries', { count: carried.length })}
      later={
        <ul>
          {carried.map(({ id }) => (
            <li key={id}>{text(wordsOf(id).statement)}</li>
          ))}
        </ul>
      }
    />
  )
}
