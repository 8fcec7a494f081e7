import { useTranslation } from 'react-i18next'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { SOURCE_GROUPS, SOURCES, type SourceGroup } from '@/domain/instrument/sources'
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
        {SOURCE_GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </Part>
    </>
  )
}

function Group({ group }: { readonly group: SourceGroup }) {
  const { t } = useTranslation('sources')
  return (
    <section className={styles['group']}>
      <h3>{t(`group.${group}.name`)}</h3>
      <p>{t(`group.${group}.explain`)}</p>
      <ul className={styles['sources']}>
        {SOURCES.filter((source) => source.group === group).map(({ code }) => (
          <li key={code}>
            <p>{t(`reference.${code}`)}</p>
            <Carried code={code} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The statements that rest on a source; nothing for the book of the model, on which all of them rest. */
function Carried({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const text = useText()
  const carried = STATEMENTS.filter(({ sources }) => sources.includes(code))
  if (carried.length === 0) return null
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
