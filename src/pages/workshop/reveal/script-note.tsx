import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import type { ScriptStepId } from '@/domain/workshop/script'
import { useDossier } from '@/services'
import { useStepWords } from '../script/step-words'
import styles from './presenter.module.css'
import type { Step } from './steps'

/** The screens at which the script has words; at any other it is said here what helps. Source: instrument E.5. */
const STEP_AT: { readonly [Kind in Step['kind']]?: ScriptStepId } = {
  who: 'welcome',
  where: 'position',
  phases: 'reading',
  balance: 'balance',
  point: 'differences',
  silent: 'silent',
  advice: 'agreement',
}

/** What whoever guides says at a screen, and what helps: in the words of the script where it has them. */
export function ScriptNote({ step: { kind }, report }: { readonly step: Step; readonly report: RoomReport }) {
  const { t } = useTranslation('reveal')
  const words = useStepWords(useDossier().workshop?.script ?? 90)
  const step = STEP_AT[kind]
  const { say, tips } =
    step === undefined ? { say: t(`script.${kind}.say`), tips: [t(`script.${kind}.tip`)] } : words(step)
  // The dots are there already where everyone gave their place beforehand.
  const spoken = kind === 'where' && report.positions !== null ? t('where.dots') : say
  return (
    <>
      <p className={styles['say']}>{t('script:spoken', { words: spoken })}</p>
      {tips.map((tip) => (
        <p key={tip}>{tip}</p>
      ))}
    </>
  )
}
