import { useTranslation } from 'react-i18next'
import type { ScriptLength } from '@/domain/answers/workshop'
import type { ScriptStepId } from '@/domain/workshop/script'

/** What a step of a script is called, what whoever guides says at it, and what helps. */
export interface StepWords {
  readonly title: string
  readonly say: string
  readonly tips: readonly string[]
}

/** The words of steps. How many differences there are to talk about, and how, hangs on how long the script is. */
export function useStepWords(length: ScriptLength): (step: ScriptStepId) => StepWords {
  const { t } = useTranslation('script')
  return (step) => {
    if (step === 'differences')
      return {
        title: t(`differences.${length}.title`),
        say: t('differences.say'),
        tips: t(`differences.${length}.tips`, { returnObjects: true }) as string[],
      }
    return {
      title: t(`steps.${step}.title`),
      say: t(`steps.${step}.say`),
      tips: t(`steps.${step}.tips`, { returnObjects: true }) as string[],
    }
  }
}
