import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import type { Dossier, Round } from '@/domain/answers/dossier'
import type { Choice } from '@/domain/instrument/scale'
import { buildReport } from '@/domain/report/build-report'
import type { Report } from '@/domain/report/report'
import { useChange } from '@/services'
import { Section } from '@/ui/section'
import { AnswersToTurn } from './answers-to-turn'
import { Outcome } from './outcome'
import { PhasesBeside } from './phases-beside'
import { SettledLine, type Settled } from './settled-line'
import { answerIn, tryOut, wayBack, withAnswer, type Trial } from './trial'
import styles from './what-if.module.css'

const EMPTY: Trial = new Map()

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
  const shown = useDeferredValue(trial)
  const tried = useMemo(() => (shown.size === 0 ? null : buildReport(tryOut(dossier, shown))), [dossier, shown])

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
        <div>
          <div className={styles['outcome']}>
            <Outcome
              real={report}
              tried={tried}
              count={trial.size}
              onKeep={keep}
              onDrop={() => settle({ kind: 'dropped' })}
            />
            <SettledLine settled={isTakenBack(settled, round) ? null : settled} onUndo={undo} />
          </div>
        </div>
        {tried !== null && <PhasesBeside real={report} tried={tried} />}
      </div>
    </Section>
  )
}

/** Whether what was kept went back in another way, as by undoing. */
function isTakenBack(settled: Settled | null, round: Round) {
  return settled?.kind === 'kept' && [...settled.back].every(([question, was]) => answerIn(round, question) === was)
}
