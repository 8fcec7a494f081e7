import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { HashRouter, Route, Routes } from 'react-router'
import { ServicesProvider, type Services } from '@/services'
import { DossierRoom } from './dossier-room'
import { MissingPage } from './missing-page'
import { ROUTES } from './routes'
import { Shell } from './shell'

const IN_DOSSIER = ROUTES.filter(({ path }) => path.startsWith('/dossier/'))
const OUTSIDE = ROUTES.filter((route) => !IN_DOSSIER.includes(route))

/** The whole program in the browser. */
export function App({ services, i18n }: { readonly services: Services; readonly i18n: i18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <ServicesProvider services={services}>
        <HashRouter>
          <Pages />
        </HashRouter>
      </ServicesProvider>
    </I18nextProvider>
  )
}

function Pages() {
  return (
    <Routes>
      <Route element={<Shell />}>
        {OUTSIDE.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="/dossier/:dossier" element={<DossierRoom />}>
          {IN_DOSSIER.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="*" element={<MissingPage />} />
        </Route>
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  )
}
