import { useTranslation } from 'react-i18next'
import { Lines } from './lines'
import { Part } from './part'

/** What was done so that everyone can use it, how that was checked, and what is not known yet. */
export function Accessibility() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('about:accessibility.intro')}</p>
      <Part heading={t('about:accessibility.done.heading')}>
        <Lines of="about:accessibility.done" lines={['keyboard', 'reader', 'colour', 'size', 'motion', 'language']} />
      </Part>
      <Part heading={t('about:accessibility.checked.heading')}>
        <p>{t('about:accessibility.checked.body')}</p>
      </Part>
      <Part heading={t('about:accessibility.known.heading')}>
        <Lines of="about:accessibility.known" lines={['audit', 'people', 'browsers']} />
      </Part>
      <Part heading={t('about:accessibility.tell.heading')}>
        <p>{t('about:accessibility.tell.body')}</p>
      </Part>
    </>
  )
}
