import { useTranslation } from 'react-i18next'
import { LANGUAGE_CODES, LANGUAGES, type Language } from '@/i18n/languages'
import { Setting } from './setting'

/** In which language something is made, whatever that of the screen is. */
export function LanguageSetting({
  language,
  onLanguage,
}: {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}) {
  const { t } = useTranslation('report')
  return (
    <Setting
      question={t('language.question')}
      help={t('language.help')}
      options={LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGES[value] }))}
      chosen={language}
      onChoose={onLanguage}
    />
  )
}
