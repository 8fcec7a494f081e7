import { useTranslation } from 'react-i18next'
import { Part } from './part'

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
    </>
  )
}
