import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { DIFFERENCES_TALKED, scriptLengthOf } from '@/domain/workshop/script'
import { useDossier } from '@/services'
import { useStepWords } from '../script/step-words'
import styles from './presenter.module.css'
import { spokenAt } from './script-screens'
import type { Step } from './steps'

/** What whoever guides says at a screen, and what helps: in the words of the script where it has them. */
export function ScriptNote({ step, report }: { readonly step: Step; readonly report: RoomReport }) {
  const { t } = useTranslation('reveal')
  const length = scriptLengthOf(useDossier().workshop)
  const words = useStepWords(length)
  const spoken = spokenAt(step)
  const { say, tips } =
    spoken === undefined ? { say: t(`script.${step.kind}.say`), tips: [t(`script.${step.kind}.tip`)] } : words(spoken)
  const talked = DIFFERENCES_TALKED[length]
  // For the differences after those there is only what is left of the time.
  const late = step.kind === 'point' && step.place > talked
  // The dots are there already where everyone gave their place beforehand.
  const said = step.kind === 'where' && report.positions !== null ? t('where.dots') : say
  return (
    <>
      <p className={styles['say']}>{t('script:spoken', { words: said })}</p>
      {(late ? [t('script.late', { count: talked })] : tips).map((tip) => (
        <p key={tip}>{tip}</p>
      ))}
    </>
  )
}
