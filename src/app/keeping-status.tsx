import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import styles from './keeping-status.module.css'
import { useIsProtected } from './use-is-protected'
import { useKeptWords } from './use-kept-words'

/** Says in few words where the open dossier is kept, and when. It is never read out by itself: that is what the news of the bar is for. */
export function KeepingStatus() {
  const { t } = useTranslation()
  const { dossiers, filing, sharing } = useServices()
  const shared = useStore(sharing, (state) => state.shared)
  const keeping = useStore(dossiers, (state) => state.keeping)
  const filed = useStore(filing, (state) => state.filed)
  const { keptWords, filedWords } = useKeptWords()
  const lock = useIsProtected() ? ` · ${t('keeping.protected')}` : ''

  switch (keeping.kind) {
    case 'kept':
      if (filed?.current === true && filed.way !== 'opened') return <Line>{filedWords(filed) + lock}</Line>
      if (shared) return <Line>{t('keeping.inWindow') + lock}</Line>
      return (
        <Line>
          {keptWords(keeping.at) + lock}
          {filed?.current === false && ` · ${t('keeping.changedSince')}`}
        </Line>
      )
    case 'keeping':
      return <Line>{t(shared ? 'keeping.inWindow' : 'keeping.keeping')}</Line>
    case 'elsewhere':
    case 'copied':
      return <Line>{t(`keeping.${keeping.kind}`)}</Line>
    case 'not-kept':
      return <Line trouble>{t('keeping.notKept', { reason: t(`keeping.reason.${keeping.problem}`) })}</Line>
  }
}

function Line({ trouble = false, children }: { readonly trouble?: boolean; readonly children: ReactNode }) {
  return <span className={styles[trouble ? 'trouble' : 'keeping']}>{children}</span>
}
