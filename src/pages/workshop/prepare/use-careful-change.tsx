import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '@/domain/answers/dossier'
import type { ChangeDossier } from '@/parts/context/change'
import { useChange, useServices } from '@/services'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/** What everyone is asked, and under which rules: what may not change unnoticed once answers came in. */
type Part = 'scan' | 'context' | 'mode'

interface Asked {
  readonly part: Part
  readonly before: Dossier
  readonly next: (dossier: Dossier) => Dossier
}

/** Changes at once as long as nobody answered; after that it first says what the change does, and asks. */
export function useCarefulChange(): {
  readonly changes: Readonly<Record<Part, ChangeDossier>>
  /** The question, while it stands. */
  readonly asked: ReactNode
} {
  const { dossiers } = useServices()
  const change = useChange()
  const [asked, setAsked] = useState<Asked | null>(null)

  const changeOrAsk = useCallback(
    (part: Part, next: Asked['next']) => {
      const before = dossiers.getState().dossier
      const isIn = (before?.workshop?.contributions.length ?? 0) > 0
      if (before !== null && isIn) setAsked({ part, before, next })
      else change(next)
    },
    [dossiers, change],
  )
  const changes = useMemo(
    () => ({
      scan: (next: Asked['next']) => changeOrAsk('scan', next),
      context: (next: Asked['next']) => changeOrAsk('context', next),
      mode: (next: Asked['next']) => changeOrAsk('mode', next),
    }),
    [changeOrAsk],
  )
  return {
    changes,
    asked: asked !== null && (
      <AskFirst
        asked={asked}
        onYes={() => {
          change(asked.next)
          setAsked(null)
        }}
        onNo={() => setAsked(null)}
      />
    ),
  }
}

function AskFirst({
  asked: { part, before, next },
  onYes,
  onNo,
}: {
  readonly asked: Asked
  readonly onYes: () => void
  readonly onNo: () => void
}) {
  const { t } = useTranslation('prepare')
  const { contributions = [] } = before.workshop ?? {}
  const kind = part === 'mode' ? (next(before).workshop?.mode ?? 'confidential') : part
  const count = contributions.length
  const without = contributions.filter(({ consent }) => !consent).length
  return (
    <Dialog
      title={t(`ask.${kind}.title`)}
      onClose={onNo}
      actions={
        <>
          <Button kind="main" onClick={onYes}>
            {t(`ask.${kind}.yes`)}
          </Button>
          <Button kind="quiet" onClick={onNo}>
            {t('common:button.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('ask.in', { count })}</p>
      <p>{t(`ask.${kind}.body`)}</p>
      {kind === 'open' && without > 0 && <p>{t('ask.open.without', { count: without })}</p>}
    </Dialog>
  )
}
