import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation, useParams } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { whyUnreadable } from '@/pages/start/why-unreadable'
import { useServices, useText } from '@/services'
import type { OpenProblem } from '@/store/open-found'
import { isPlaceIn, kindOf } from './dossier-parts'
import { FileReminder } from './file-reminder'
import { KeepingTrouble } from './keeping-trouble'
import { LockedDossier } from './locked-dossier'
import { MissingPage } from './missing-page'
import { ReadingOnly } from './reading-only'
import { RescueNotice } from './rescue-notice'

/** The pages of one dossier, drawn once that dossier is open. */
export function DossierRoom() {
  const { dossier: id = '' } = useParams()
  const { dossiers, shelf } = useServices()
  const { pathname } = useLocation()
  const open = useStore(dossiers, ({ dossier }) => dossier?.id)
  const kind = useStore(dossiers, ({ dossier }) => (dossier === null ? 'own' : kindOf(dossier)))
  const [closed, setClosed] = useState<{ readonly id: string; readonly problem: OpenProblem } | null>(null)

  useEffect(() => {
    if (open === id) return
    void shelf.open(id).then((opened) => {
      if (!opened.ok) setClosed({ id, problem: opened.problem })
    })
    // Anew when it was closed, as when another window removed it.
  }, [id, open, shelf])

  // As the context of a workshop, which has none of its own.
  if (open === id && !isPlaceIn(kind, id, pathname)) return <Navigate to={paths.dossier(id)} replace />
  if (open === id)
    return (
      <>
        <RescueNotice />
        <FileReminder />
        <ReadingOnly>
          <Outlet key={id} />
        </ReadingOnly>
        <KeepingTrouble />
      </>
    )
  return closed?.id === id ? <ClosedDossier id={id} problem={closed.problem} /> : null
}

function ClosedDossier({ id, problem }: { readonly id: string; readonly problem: OpenProblem }) {
  const { t } = useTranslation()
  const text = useText()
  switch (problem.kind) {
    case 'missing':
      return <MissingPage title={t('missing.dossierTitle')} body={t('missing.dossierBody')} />
    case 'locked':
      return <LockedDossier id={id} />
    case 'unreadable':
      return (
        <MissingPage
          title={t('missing.damagedTitle')}
          body={`${text(whyUnreadable(problem.why))} ${t('missing.damagedBody')}`}
        />
      )
  }
}
