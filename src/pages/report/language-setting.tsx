import { useTranslation } from 'react-i18next'
import type { Language } from '@/i18n/languages'
import { LanguageChoice } from '@/parts/language/language-choice'

/** In which language a report is made. */
export function LanguageSetting({
  language,
  onLanguage,
}: {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}) {
  const { t } = useTranslation('report')
  return (
    <LanguageChoice
      question={t('language.question')}
      help={t('language.help')}
      chosen={language}
      onChoose={onLanguage}
    />
  )
}
