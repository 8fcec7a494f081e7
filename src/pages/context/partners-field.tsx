import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '@/ui/text-area'

/** The partners, one a line. Empty lines and spaces stay while typing, but are no partners. */
export function PartnersField({
  partners,
  onChange,
}: {
  readonly partners: readonly string[]
  readonly onChange: (partners: readonly string[]) => void
}) {
  const { t } = useTranslation('wizard')
  const [typed, setTyped] = useState(() => partners.join('\n'))
  const shown = namesIn(typed).join('\n') === partners.join('\n') ? typed : partners.join('\n')
  return (
    <TextArea
      label={t('context.words.partners')}
      help={t('context.words.partnersHelp')}
      value={shown}
      onChange={(next) => {
        setTyped(next)
        onChange(namesIn(next))
      }}
    />
  )
}

function namesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
