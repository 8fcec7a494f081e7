import { useTranslation } from 'react-i18next'
import { describe } from '@/domain/answers/change-dossier'
import type { Workshop } from '@/domain/answers/workshop'
import { useChange } from '@/services'
import { TextField } from '@/ui/field'
import { Section } from '@/ui/section'
import { Organisations } from './organisations'

/** What the workshop is called, and which organisations come to the table. */
export function Who({ title, workshop }: { readonly title: string; readonly workshop: Workshop }) {
  const { t } = useTranslation('prepare')
  const change = useChange()
  return (
    <Section id="who" heading={t('who.heading')}>
      <TextField
        label={t('who.title')}
        help={t('who.titleHelp')}
        value={title}
        onChange={(next) => change((dossier) => describe(dossier, { title: next }))}
      />
      <Organisations workshop={workshop} />
    </Section>
  )
}
