import { useTranslation } from 'react-i18next'
import { Link, Outlet, useParams } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { PageHeading } from '@/ui/page-heading'

/** The pages of one dossier: drawn once that dossier is open. */
export function DossierRoom() {
  const { dossier: id } = useParams()
  const dossier = useStore(useServices().dossiers, (state) => state.dossier)
  return dossier?.id === id ? <Outlet key={id} /> : <MissingDossier />
}

function MissingDossier() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading name={t('missing.dossierTitle')} />
      <p>{t('missing.dossierBody')}</p>
      <p>
        <Link to={paths.start()}>{t('missing.start')}</Link>
      </p>
    </>
  )
}
