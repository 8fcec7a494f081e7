import { useTranslation } from 'react-i18next'
import { LANGUAGES, LANGUAGE_CODES, type Language } from '@/i18n/languages'
import { speak } from '@/i18n/speak'
import { useLanguage, useServices } from '@/services'
import styles from './language-switch.module.css'

/** The languages on offer, each in its own words. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const current = useLanguage()
  const { preferences, newerVersion } = useServices()

  function choose(language: Language) {
    preferences.getState().chooseLanguage(language)
    speak(i18n, language).catch(newerVersion.getState().noteMissing)
  }

  return (
    <ul className={styles['languages']} aria-label={t('language.label')}>
      {LANGUAGE_CODES.map((language) => (
        <li key={language}>
          <button
            type="button"
            lang={language}
            className={styles['language']}
            data-code={language}
            data-door={`language-${language}`}
            aria-current={language === current ? 'true' : undefined}
            onClick={() => choose(language)}
          >
            <span>{LANGUAGES[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
