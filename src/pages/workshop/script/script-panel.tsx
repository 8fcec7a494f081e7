import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScriptStepId } from '@/domain/workshop/script'
import { Button } from '@/ui/button'
import { AllSteps } from './all-steps'
import { ClockButtons } from './clock-buttons'
import { ClockFace } from './clock-face'
import { HelpAround } from './help-around'
import styles from './script-panel.module.css'
import { ScriptLengthSelect } from './script-length-select'
import { useStepWords } from './step-words'
import { useScriptTime } from './use-script'

/** The steps that no screen of the room stands for: what to say there stands nowhere else. */
const OFF_SCREEN: ReadonlySet<ScriptStepId> = new Set(['decision', 'ending'])

/**
 * The script beside the room: which step it is at, how long there is left, and what whoever guides says. Where there is
 * little room only the step and its clock stay in sight.
 */
export function ScriptPanel({
  besideNote = false,
  children,
}: {
  /** A note beside it says what to say at the screen that the room sees, so that the panel is the clock. */
  readonly besideNote?: boolean
  /** What leads on from the step, under its clock. */
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('script')
  const { length, runs, time } = useScriptTime()
  const words = useStepWords(length)
  const [unfolded, setUnfolded] = useState(false)
  const id = useId()
  const { title, say, tips } = words(time.step.id)
  return (
    <aside className={styles['panel']} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={styles['heading']}>
        {t('heading')}
      </h2>
      <p className={styles['place']}>{t('place', { number: time.place + 1, of: time.steps.length })}</p>
      <h3 className={styles['title']}>{title}</h3>
      <ClockFace time={time} runs={runs} />
      <ClockButtons time={time} runs={runs} titleOf={(step) => words(step).title} />
      {children}
      <Button
        kind="quiet"
        className={styles['fold']}
        aria-expanded={unfolded}
        aria-controls={`${id}-more`}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t(besideNote ? 'unfoldSteps' : 'unfold')}
      </Button>
      <div id={`${id}-more`} className={styles['more']} data-unfolded={unfolded || undefined}>
        {(!besideNote || OFF_SCREEN.has(time.step.id)) && <StepWords say={say} tips={tips} />}
        <AllSteps time={time} titleOf={(step) => words(step).title} />
        <HelpAround />
        <ScriptLengthSelect length={length} />
      </div>
    </aside>
  )
}

function StepWords({ say, tips }: { readonly say: string; readonly tips: readonly string[] }) {
  const { t } = useTranslation('script')
  return (
    <>
      <figure className={styles['say']}>
        <figcaption>{t('say')}</figcaption>
        <blockquote>{say}</blockquote>
      </figure>
      <ul className={styles['tips']}>
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </>
  )
}
