import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { paths } from '@/paths'
import { LanguageSwitch } from './language-switch'
import { DossierBar } from './routes'
import styles from './site-header.module.css'

/** Name, language, and under them the dossier that is open; before all, the way past it for the keyboard. */
export function SiteHeader({ onSkip }: { readonly onSkip: () => void }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <header className={styles['header']}>
      {/* The address of the link is the page itself: in a hash router, "#main" would be another page. */}
      <a
        className={`visually-hidden ${styles['skip']}`}
        href={`#${pathname}`}
        onClick={(event) => {
          event.preventDefault()
          onSkip()
        }}
      >
        {t('skip')}
      </a>
      <div className={styles['top']}>
        <Link to={paths.start()} className={styles['home']} aria-label={t('app.home')}>
          <Mark />
          {t('app.name')}
        </Link>
        <LanguageSwitch />
      </div>
      {/^\/(dossier|workshop)\//.test(pathname) && (
        <Suspense>
          <DossierBar />
        </Suspense>
      )}
    </header>
  )
}

/** The balance: depth a disc, progress a square, on one beam. */
function Mark() {
  return (
    <svg viewBox="0 0 32 28" width="32" height="28" aria-hidden="true" className={styles['mark']}>
      <path d="M16 12 22 26H10z" fill="currentColor" />
      <path d="M4 13.4 28 8.4" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="7.2" cy="7.6" r="3.7" className={styles['depth']} />
      <rect
        x="21.4"
        y="1.2"
        width="6.6"
        height="6.6"
        rx="1"
        transform="rotate(-11.8 24.7 4.5)"
        className={styles['progress']}
      />
    </svg>
  )
}
