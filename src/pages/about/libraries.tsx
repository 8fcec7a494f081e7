import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/ui/disclosure'
import { FONT_LICENCE, LIBRARIES, OWN_LICENCE } from './licences'
import { Part } from './part'
import styles from './libraries.module.css'

/** The software of others that is part of the program, each with its licence as its makers wrote it. */
export function Libraries() {
  const { t } = useTranslation()
  return (
    <>
      <Licence name={t('about:version.licence.own')} text={OWN_LICENCE} />
      <Part heading={t('about:version.libraries.heading')}>
        <p>{t('about:version.libraries.body')}</p>
        <ul className={styles['libraries']}>
          {LIBRARIES.map(({ name, version, text }) => (
            <li key={name}>
              <Licence name={t('about:version.libraries.one', { name, version })} text={text} />
            </li>
          ))}
        </ul>
      </Part>
      <Part heading={t('about:version.words.heading')}>
        <p>{t('about:version.words.body')}</p>
      </Part>
      <Part heading={t('about:version.font.heading')}>
        <p>{t('about:version.font.body')}</p>
        <Licence name="SIL Open Font License" text={FONT_LICENCE} />
      </Part>
    </>
  )
}

function Licence({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Disclosure summary={name}>
      <pre className={styles['licence']} lang="en" translate="no">
        {text}
      </pre>
    </Disclosure>
  )
}
