import { useTranslation } from 'react-i18next'
import { EDITION } from '@/edition'
import { Disclosure } from '@/ui/disclosure'
import { Lines } from '../lines'
import { Part } from '../part'
import { policyInThePage } from './policy'
import { Rules } from './rules'
import { TryToSend } from './try-to-send'

/** Why nothing can leave this page: tried before the person's eyes, rule by rule, and with what it does not stop. */
export function Proof() {
  const { t } = useTranslation('privacy')
  const policy = policyInThePage()
  return (
    <>
      <Part heading={t('proof.heading')}>
        <p>{t('proof.body')}</p>
        <TryToSend />
        {policy === null ? (
          <p>{t('proof.noPolicy')}</p>
        ) : (
          <Disclosure summary={t('proof.policy')} later={<Rules policy={policy} />} />
        )}
        <p>{t('proof.check')}</p>
        <Lines of="privacy:proof" lines={['offline', 'tools', 'source']} />
      </Part>
      <Part heading={t('limits.heading')}>
        <p>{t('limits.body')}</p>
        <Lines
          of="privacy:limits"
          lines={['yourself', 'computer', 'writing', 'traces', `${EDITION}.first`, `${EDITION}.second`]}
        />
      </Part>
    </>
  )
}
