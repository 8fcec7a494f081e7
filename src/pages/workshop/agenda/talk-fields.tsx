import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { QuestionId } from '@/domain/answers/answer'
import { wordsOf } from '@/domain/instrument/words-of'
import { noteTalk } from '@/domain/workshop/change-workshop'
import { useChange, useServices, useText } from '@/services'
import { TextArea } from '@/ui/text-area'
import { AgreedToAction } from '../agreed-to-action'
import styles from './talk-point.module.css'

const NOTHING = { said: '', agreed: '' }

/** What was said at a question and what was agreed, kept as it is typed. */
export function TalkFields({ question }: { readonly question: QuestionId }) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const change = useChange()
  const talk = useStore(useServices().dossiers, ({ dossier }) => dossier?.workshop?.points[question]) ?? NOTHING
  return (
    <div
      role="group"
      aria-label={t('talk.group', { statement: text(wordsOf(question).statement) })}
      className={styles['fields']}
    >
      <TextArea
        rows={2}
        label={t('talk.said')}
        value={talk.said}
        onChange={(said) => change((dossier) => noteTalk(dossier, question, { said }))}
      />
      <TextArea
        rows={2}
        label={t('talk.agreed')}
        value={talk.agreed}
        onChange={(agreed) => change((dossier) => noteTalk(dossier, question, { agreed }))}
      />
      <AgreedToAction agreed={talk.agreed} />
    </div>
  )
}
