import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './newer-version-notice.module.css'

const WORDS = {
  ready: 'newerVersion.ready',
  taking: 'newerVersion.ready',
  alone: 'newerVersion.alone',
  missing: 'newerVersion.missing',
} as const

/** Says that a newer version stands ready. Nothing changes before the person wants it, and not while answers are not kept. */
export function NewerVersionNotice() {
  const { t } = useTranslation()
  const { dossiers, newerVersion, sharing } = useServices()
  // Loaded anew, the page would have nothing left of what stands in this window only.
  const shared = useStore(sharing, (state) => state.shared)
  const { stand, take, putOff } = useStore(newerVersion)
  const trouble = useStore(dossiers, ({ keeping }) => keeping.kind === 'not-kept')

  return (
    <div role="status" className={styles['place']}>
      {stand !== 'none' && stand !== 'later' && !trouble && !shared && (
        <Notice
          actions={
            <>
              <Button onClick={() => void take()}>
                {t(stand === 'missing' ? 'failure.again' : 'newerVersion.take')}
              </Button>
              <Button kind="quiet" onClick={putOff}>
                {t('newerVersion.later')}
              </Button>
            </>
          }
        >
          {t(WORDS[stand])}
        </Notice>
      )}
    </div>
  )
}
