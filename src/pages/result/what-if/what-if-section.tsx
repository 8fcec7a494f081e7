import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import { buildReport } from '@/domain/report/build-report'
import type { Report } from '@/domain/report/report'
import { useChange } from '@/services'
import { Button } from '@/ui/button'
import { Section } from '../section'
import { AnswersToTurn } from './answers-to-turn'
import { Outcome } from './outcome'
import { tryOut, wayBack, withAnswer, type Trial } from './trial'
import styles from './what-if.module.css'

const EMPTY: Trial = new Map()

/** What was done with the last trial; a kept one can be taken back. */
type Settled =
  | { readonly kind: 'kept'; readonly count: number; readonly back: Trial }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'undone' }

/** Turn an answer and see what moves. The dossier stays as it is until the person keeps the trial. */
export function WhatIfSection({
  report,
  dossier,
  round,
}: {
  readonly report: Report
  readonly dossier: Dossier
  readonly round: Round
}) {
  const { t } = useTranslation()
  const change = useChange()
  const [trial, setTrial] = useState(EMPTY)
  const [settled, setSettled] = useState<Settled | null>(null)
  const status = useRef<HTMLDivElement>(null)
  const shown = useDeferredValue(trial)
  const tried = useMemo(() => (shown.size === 0 ? null : buildReport(tryOut(dossier, shown))), [dossier, shown])

  // The buttons that were pressed are gone by then; the line that says what happened takes the focus.
  useEffect(() => {
    if (settled !== null) status.current?.focus()
  }, [settled])

  function turn(question: QuestionId, choice: Choice | null) {
    setTrial(withAnswer(trial, round, question, choice))
    setSettled(null)
  }

  function settle(next: Settled) {
    setTrial(EMPTY)
    setSettled(next)
  }

  function keep() {
    change((current) => tryOut(current, trial))
    settle({ kind: 'kept', count: trial.size, back: wayBack(trial, round) })
  }

  function undo(back: Trial) {
    change((current) => tryOut(current, back))
    settle({ kind: 'undone' })
  }

  return (
    <Section id="what-if" heading={t('result:whatIf.heading')} intro={t('result:whatIf.intro')}>
      <div className={styles['trial']}>
        <p className={styles['safe']}>
          <strong>{t('result:whatIf.badge')}</strong> {t('result:whatIf.safe')}
        </p>
        <AnswersToTurn report={report} round={round} trial={trial} onTry={turn} />
        {tried !== null && <Outcome real={report} tried={tried} count={trial.size} />}
        {trial.size > 0 && (
          <p className={styles['buttons']}>
            <Button onClick={keep}>{t('result:whatIf.keep')}</Button>
            <Button kind="quiet" onClick={() => settle({ kind: 'dropped' })}>
              {t('result:whatIf.drop')}
            </Button>
          </p>
        )}
        <div ref={status} tabIndex={-1} className={styles['settled']}>
          {settled !== null && <SettledLine settled={settled} onUndo={undo} />}
        </div>
      </div>
    </Section>
  )
}

function SettledLine({ settled, onUndo }: { readonly settled: Settled; readonly onUndo: (back: Trial) => void }) {
  const { t } = useTranslation()
  switch (settled.kind) {
    case 'kept':
      return (
        <>
          {t('result:whatIf.kept', { count: settled.count })}{' '}
          <Button kind="quiet" onClick={() => onUndo(settled.back)}>
            {t('result:whatIf.undo')}
          </Button>
        </>
      )
    case 'dropped':
      return t('result:whatIf.dropped')
    case 'undone':
      return t('result:whatIf.undone')
  }
}
