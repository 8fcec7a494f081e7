import { LANGUAGE_CODES, LANGUAGES, type Language } from '@/i18n/languages'
import { Setting } from '@/ui/setting'
import styles from './language-choice.module.css'

/** In which language something is made, whatever that of the screen is. */
export function LanguageChoice({
  question,
  help,
  chosen,
  onChoose,
}: {
  readonly question: string
  readonly help?: string
  readonly chosen: Language
  readonly onChoose: (language: Language) => void
}) {
  return (
    <div className={styles['language']}>
      <Setting
        question={question}
        {...(help === undefined ? {} : { help })}
        options={LANGUAGE_CODES.map((value) => ({ value, label: LANGUAGES[value] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  )
}
