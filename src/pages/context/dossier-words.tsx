import { useTranslation } from 'react-i18next'
import { describe } from '@/domain/answers/change-dossier'
import { useChange, useDossier } from '@/services'
import { TextField } from '@/ui/field'
import { PartnersField } from './partners-field'

/** Title, own organisation and partners; what is typed is kept at every stroke. */
export function DossierWords() {
  const { t } = useTranslation('wizard')
  const { title, organisation, partners } = useDossier()
  const change = useChange()
  return (
    <>
      <TextField
        label={t('context.words.dossierTitle')}
        help={t('context.words.dossierTitleHelp')}
        value={title}
        onChange={(next) => change((dossier) => describe(dossier, { title: next }))}
      />
      <TextField
        label={t('context.words.organisation')}
        value={organisation}
        onChange={(next) => change((dossier) => describe(dossier, { organisation: next }))}
      />
      <PartnersField
        partners={partners}
        onChange={(next) => change((dossier) => describe(dossier, { partners: next }))}
      />
    </>
  )
}
