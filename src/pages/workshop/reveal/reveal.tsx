import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { useServices } from '@/services'
import { Presenter } from './presenter'
import type { Light } from './stage'
import { useBeside } from './use-beside'
import { useShowing } from './use-showing'
import { useStepKeys } from './use-step-keys'
import { Wall } from './wall'

/** What the room sees, and what the person who guides it sees: in two windows where that can be, under each other where not. */
export function Reveal({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation()
  const { projector } = useServices().platform
  const showing = useShowing(report)
  const beside = useBeside(t('reveal:window.title'))
  const [light, setLight] = useState<Light>('light')
  const there = beside.window?.document ?? null
  const documents = useMemo(() => (there === null ? [document] : [document, there]), [there])
  useStepKeys(documents, showing.go)
  useEffect(() => projector.keepAwake(), [projector])

  const wall = { report, showing, light }
  return (
    <>
      {there === null || beside.window === null ? (
        <Wall {...wall} document={document} look="page" />
      ) : (
        createPortal(<Wall {...wall} document={there} look="whole" />, beside.window.place)
      )}
      <Presenter
        report={report}
        showing={showing}
        beside={beside}
        light={light}
        onLight={() => setLight(light === 'light' ? 'dark' : 'light')}
      />
    </>
  )
}
