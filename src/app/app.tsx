import type { i18n } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { HashRouter, Route, Routes } from 'react-router'
import { paths } from '@/paths'
import { ServicesProvider, type Services } from '@/services'
import { QuietForm } from '@/ui/private-typing'
import { AllTexts } from './all-texts'
import { ErrorBoundary } from './error-boundary'
import { MissingPage } from './missing-page'
import { ResumeDossier } from './resume-dossier'
import { DossierRoom, ROUTES } from './routes'
import { Shell } from './shell'
import styles from './shell.module.css'

const START = ROUTES.filter(({ path }) => path === paths.start())
const IN_DOSSIER = ROUTES.filter(({ path }) => path.startsWith('/dossier/'))
const IN_WORKSHOP = ROUTES.filter(({ path }) => path.startsWith('/workshop/'))
const OUTSIDE = ROUTES.filter((route) => !START.includes(route) && ![...IN_DOSSIER, ...IN_WORKSHOP].includes(route))

/** The whole program. In the browser the address stands after the "#"; elsewhere another router says where we are. */
export function App({
  services,
  i18n,
  Router = HashRouter,
}: {
  readonly services: Services
  readonly i18n: i18n
  readonly Router?: ComponentType<{ readonly children: ReactNode }>
}) {
  return (
    <I18nextProvider i18n={i18n}>
      <ServicesProvider services={services}>
        <Router>
          <ErrorBoundary at="" around={Bare}>
            <Pages />
          </ErrorBoundary>
        </Router>
        <QuietForm />
      </ServicesProvider>
    </I18nextProvider>
  )
}

/** For when the frame itself cannot be drawn. */
function Bare({ children }: { readonly children: ReactNode }) {
  return <main className={styles['main']}>{children}</main>
}

function Pages() {
  return (
    <Routes>
      <Route element={<Shell />}>
        {START.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route element={<AllTexts />}>
          {OUTSIDE.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="/dossier/:dossier" element={<DossierRoom />}>
            <Route index element={<ResumeDossier />} />
            {IN_DOSSIER.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<MissingPage />} />
          </Route>
          <Route path="/workshop/:dossier" element={<DossierRoom />}>
            <Route index element={<ResumeDossier />} />
            {IN_WORKSHOP.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<MissingPage />} />
          </Route>
        </Route>
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  )
}
