import { Suspense, useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useLanguage } from '@/services'
import { ArrivalContext } from '@/ui/page-heading'
import { CopiedDialog } from './copied-dialog'
import { ErrorBoundary } from './error-boundary'
import { FileDrop } from './file-drop'
import { FilingDialog } from './filing-dialog'
import { NewerVersionNotice } from './newer-version-notice'
import { OpeningDialog } from './opening-dialog'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import styles from './shell.module.css'
import { useArrival } from './use-arrival'
import { usePressedDoor } from './use-pressed-door'

/** The frame around every page. */
export function Shell() {
  const language = useLanguage()
  const { pathname } = useLocation()
  const arrival = useArrival()
  const main = useRef<HTMLElement>(null)
  usePressedDoor()

  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  return (
    <ArrivalContext value={arrival}>
      <SiteHeader onSkip={() => main.current?.focus()} />
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <OpeningDialog />
        <FilingDialog />
        <ErrorBoundary at={pathname}>
          <Suspense>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <SiteFooter />
      <FileDrop />
      <CopiedDialog />
      <NewerVersionNotice />
    </ArrivalContext>
  )
}
