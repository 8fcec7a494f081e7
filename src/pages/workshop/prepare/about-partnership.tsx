import { useTranslation } from 'react-i18next'
import { CONTEXT_KEYS_OF_WORKSHOP } from '@/domain/instrument/context-words'
import type { ChangeDossier } from '@/parts/context/change'
import { ContextQuestion } from '@/parts/context/context-question'
import { useRound } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './prepare-page.module.css'

/** The questions about the partnership, answered once for everyone; folded up, as the page has more to say. */
export function AboutPartnership({ change }: { readonly change: ChangeDossier }) {
  const { t } = useTranslation('prepare')
  const { context } = useRound()
  const answered = CONTEXT_KEYS_OF_WORKSHOP.filter((key) => context[key] !== undefined).length
  return (
    <div className={styles['about']}>
      <h3>{t('what.context')}</h3>
      <p>{t('what.contextLead')}</p>
      <Disclosure
        summary={t('what.contextOpen', { answered, of: CONTEXT_KEYS_OF_WORKSHOP.length })}
        later={
          <div className={styles['questions']}>
            {CONTEXT_KEYS_OF_WORKSHOP.map((key) => (
              <ContextQuestion key={key} about={key} chosen={context[key] ?? null} change={change} asked="workshop" />
            ))}
          </div>
        }
      />
    </div>
  )
}
