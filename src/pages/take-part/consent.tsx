import { useTranslation } from 'react-i18next'
import { CheckRows } from '@/ui/check-rows'
import { QuestionFrame } from '@/ui/question-frame'

/** Whether someone agrees to the open mode. Without it one can still take part. Source: instrument E.3. */
export function Consent({ given, onGive }: { readonly given: boolean; readonly onGive: (given: boolean) => void }) {
  const { t } = useTranslation('participant')
  return (
    <QuestionFrame place="consent" question={t('introduce.consent')} help={t('introduce.consentHelp')}>
      <CheckRows
        options={[{ value: 'consent', label: t('introduce.consentTick'), explain: t('introduce.consentMeans') }]}
        ticked={given ? ['consent'] : []}
        onTick={(_, isTicked) => onGive(isTicked)}
      />
    </QuestionFrame>
  )
}
