import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import styles from './proof.module.css'

/** Names under `.invalid` exist nowhere, so even without the ban this would arrive nowhere. */
const NOWHERE = 'https://nowhere.invalid/weloverwogen.png'
const PATIENCE = 2000

type Outcome =
  | { readonly kind: 'stopped'; readonly rule: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'trying' }

/** Lets the page itself try to reach out, and shows that the browser refuses. */
export function TryToSend() {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function attempt() {
    setOutcome({ kind: 'trying' })
    const rule = await ruleThatStops(NOWHERE)
    setOutcome(rule === null ? { kind: 'unclear' } : { kind: 'stopped', rule })
  }

  return (
    <div>
      <Button onClick={() => void attempt()}>{t('about:privacy.attempt.button')}</Button>
      <output className={styles['attempt']}>
        {outcome !== null && t(`about:privacy.attempt.${outcome.kind}`, outcome)}
      </output>
    </div>
  )
}

/** The rule of the policy by which the browser refuses an address; null when it does not say so in time. */
function ruleThatStops(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => settle(null), PATIENCE)
    const onRefusal = (event: SecurityPolicyViolationEvent) => settle(event.effectiveDirective)
    function settle(rule: string | null) {
      clearTimeout(patience)
      document.removeEventListener('securitypolicyviolation', onRefusal)
      resolve(rule)
    }
    document.addEventListener('securitypolicyviolation', onRefusal)
    new Image().src = address
  })
}
