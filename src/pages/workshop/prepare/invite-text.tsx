import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Invitation } from '@/domain/answers/workshop'
import type { Language } from '@/i18n/languages'
import { isPrepared, prepare } from '@/i18n/speak'
import { translateMessage } from '@/i18n/translate-message'
import { CopyButton } from '@/parts/copying/copy-button'
import { LanguageChoice } from '@/parts/language/language-choice'
import { useLanguage } from '@/services'
import { TextArea } from '@/ui/text-area'
import styles from './invite.module.css'
import { inviteWords } from './invite-words'

/** A text to paste in a mail, in the language of who gets it. What is changed in it is kept nowhere. */
export function InviteText({ invitation, link }: { readonly invitation: Invitation; readonly link: string | null }) {
  const { t, i18n } = useTranslation('prepare')
  const screen = useLanguage()
  const [language, setLanguage] = useState<Language>(screen)
  const [, setThere] = useState<Language | null>(null)
  const [written, setWritten] = useState<{ readonly over: string; readonly text: string } | null>(null)

  useEffect(() => {
    void prepare(i18n, language).then(() => setThere(language))
  }, [i18n, language])

  const spoken = isPrepared(i18n, language) ? language : screen
  const ours = inviteWords(invitation, link)
    .map((paragraph) => translateMessage(i18n, spoken, paragraph))
    .join('\n\n')
  // What was written over an older invitation would not say any more what is asked now.
  const text = written?.over === ours ? written.text : ours
  return (
    <section className={styles['text']} aria-labelledby="invite-text">
      <h3 id="invite-text">{t('invite.text.heading')}</h3>
      <LanguageChoice question={t('invite.text.language')} chosen={language} onChoose={setLanguage} />
      <div className={styles['part']}>
        <TextArea
          label={t('invite.text.label')}
          help={t('invite.text.help')}
          rows={12}
          lang={spoken}
          value={text}
          onChange={(next) => setWritten({ over: ours, text: next })}
        />
        <CopyButton text={text} label={t('invite.text.copy')} />
      </div>
    </section>
  )
}
