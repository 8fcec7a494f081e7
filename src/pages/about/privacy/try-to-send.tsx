import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { attempt, WAYS, type Outcome, type Way } from './attempts'
import styles from './proof.module.css'

type Outcomes = Readonly<Partial<Record<Way, Outcome>>>

/** Lets the page itself try to send in several ways, one after the other, and says of each what the browser did. */
export function TryToSend() {
  const { t } = useTranslation('privacy')
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null)
  const [busy, setBusy] = useState(false)

  async function tryAll() {
    setBusy(true)
    setOutcomes({})
    for (const way of WAYS) {
      // One at a time, so that a person can follow it with their own eyes.
      const outcome = await attempt(way)
      setOutcomes((before) => ({ ...before, [way]: outcome }))
    }
    setBusy(false)
  }

  return (
    <div className={styles['attempts']}>
      <p>{t('attempt.body')}</p>
      <p>
        <Button disabled={busy} onClick={() => void tryAll()}>
          {t('attempt.button')}
        </Button>
      </p>
      {outcomes !== null && (
        <ol className={styles['lines']} aria-label={t('attempt.list')}>
          {WAYS.map((way) => (
            <Line key={way} way={way} outcome={outcomes[way]} />
          ))}
        </ol>
      )}
      <output className={styles['sum']}>{outcomes !== null && !busy && <Sum outcomes={outcomes} />}</output>
    </div>
  )
}

function Line({ way, outcome }: { readonly way: Way; readonly outcome: Outcome | undefined }) {
  const { t } = useTranslation('privacy')
  const kind = outcome?.kind ?? 'waiting'
  return (
    <li className={styles[isShut(outcome) ? 'shut' : kind]}>
      <span className={styles['way']}>{t(`attempt.way.${way}`)}</span>
      <span className={styles['outcome']}>
        {isShut(outcome) && <Icon name="guarded" className={styles['sign']} />}
        <strong>{t(`attempt.${kind}.word`)}</strong> {outcome !== undefined && <Why outcome={outcome} />}
      </span>
    </li>
  )
}

function Why({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation('privacy')
  if (outcome.kind !== 'stopped') return t(`attempt.${outcome.kind}.why`)
  return (
    <>
      {t('attempt.stopped.by')} <code translate="no">{inShort(outcome.rule)}</code>
    </>
  )
}

function Sum({ outcomes }: { readonly outcomes: Outcomes }) {
  const { t } = useTranslation('privacy')
  const shut = WAYS.filter((way) => isShut(outcomes[way])).length
  if (shut === WAYS.length) return t('attempt.sum.all', { count: WAYS.length })
  return t('attempt.sum.some', { shut, all: WAYS.length })
}

/** Without the long fingerprints of our own scripts, one for all: they stand in the rules themselves. */
function inShort(rule: string): string {
  const sources = rule.replaceAll(/'(sha\d+)-[^']+'/g, "'$1-…'").split(' ')
  return [...new Set(sources)].join(' ')
}

/** Nothing can leave this way. */
function isShut(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'stopped' || outcome?.kind === 'removed'
}
