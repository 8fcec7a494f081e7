import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { shareNote } from '@/domain/workshop/change-taking-part'
import { useChange } from '@/services'
import { CheckRows } from '@/ui/check-rows'
import styles from './share-tick.module.css'

/** Whether the note above it goes along to the workshop. */
export function ShareTick({ question, isShared }: { readonly question: QuestionId; readonly isShared: boolean }) {
  const { t } = useTranslation('participant')
  const change = useChange()
  return (
    <div className={styles['tick']}>
      <CheckRows
        options={[
          {
            value: 'share',
            label: t('note.share'),
            explain: t(isShared ? 'note.shared' : 'note.private'),
          },
        ]}
        ticked={isShared ? ['share'] : []}
        onTick={(_, share) => change((dossier) => shareNote(dossier, question, share))}
      />
    </div>
  )
}
