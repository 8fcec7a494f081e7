import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { setContext } from '@/domain/answers/change-dossier'
import { CONTEXT_OPTIONS, type ContextKey, type ContextValue } from '@/domain/instrument/context-question'
import { contextWords, type AskedOf } from '@/domain/instrument/context-words'
import { useText } from '@/services'
import { ChoiceGroup } from '@/ui/choice-group'
import type { ChangeDossier } from './change'

type AnyValue = ContextValue<ContextKey>

/** One question about the context; not knowing stands apart and weighs nothing. */
export const ContextQuestion = memo(function ContextQuestion({
  about,
  chosen,
  change,
  asked = 'organisation',
  children,
}: {
  readonly about: ContextKey
  readonly chosen: AnyValue | null
  readonly change: ChangeDossier
  readonly asked?: AskedOf
  /** What is said under the answers. */
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('context')
  const text = useText()
  const options: readonly AnyValue[] = CONTEXT_OPTIONS[about]
  const unknown = { value: 'unknown' as const, label: t(`${about}.unknown`) }
  return (
    <ChoiceGroup<AnyValue>
      place={`context-${about}`}
      question={text(contextWords(about, 'question', asked))}
      help={text(contextWords(about, 'help', asked))}
      options={options.map((value) => ({
        value,
        label: t(`${about}.option.${value}.label`),
        explain: t(`${about}.option.${value}.explain`),
      }))}
      apart={[about === 'phase' ? { ...unknown, explain: t(`phase.unsure.${asked}`) } : unknown]}
      chosen={chosen}
      withdraw={t('wizard:context.questions.withdraw')}
      onChoose={(value) => change((dossier) => setContext(dossier, about, value))}
      onWithdraw={() => change((dossier) => setContext(dossier, about, null))}
    >
      {children}
    </ChoiceGroup>
  )
})
