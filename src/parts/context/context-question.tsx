import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { setContext } from '@/domain/answers/change-dossier'
import { CONTEXT_OPTIONS, type ContextKey, type ContextValue } from '@/domain/instrument/context-question'
import type { ChangeDossier } from './change'
import { ChoiceGroup } from '@/ui/choice-group'

type AnyValue = ContextValue<ContextKey>

/** One question about the context; not knowing stands apart and weighs nothing. */
export const ContextQuestion = memo(function ContextQuestion({
  about,
  chosen,
  change,
  children,
}: {
  readonly about: ContextKey
  readonly chosen: AnyValue | null
  readonly change: ChangeDossier
  /** What is said under the answers. */
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('context')
  const options: readonly AnyValue[] = CONTEXT_OPTIONS[about]
  const unknown = { value: 'unknown' as const, label: t(`${about}.unknown`) }
  return (
    <ChoiceGroup<AnyValue>
      place={`context-${about}`}
      question={t(`${about}.question`)}
      help={t(`${about}.help`)}
      options={options.map((value) => ({
        value,
        label: t(`${about}.option.${value}.label`),
        explain: t(`${about}.option.${value}.explain`),
      }))}
      apart={[about === 'phase' ? { ...unknown, explain: t('wizard:context.questions.unsure') } : unknown]}
      chosen={chosen}
      withdraw={t('wizard:context.questions.withdraw')}
      onChoose={(value) => change((dossier) => setContext(dossier, about, value))}
      onWithdraw={() => change((dossier) => setContext(dossier, about, null))}
    >
      {children}
    </ChoiceGroup>
  )
})
