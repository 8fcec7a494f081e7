import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import type { Language } from '@/i18n/languages'
import { NotLookedYet } from '@/parts/room/not-looked-yet'
import { useRoom } from '@/parts/room/use-room'
import { useLanguage } from '@/services'
import { PageHead } from '@/ui/page-head'
import { ExportList } from './export-list'
import { ExportPanel } from './export-panel'
import { RoomNotice } from './room-notice'
import styles from './report-page.module.css'
import { RoomSettings } from './room-settings'
import { ROOM_THINGS, thingById } from './things'
import { ToChosen } from './to-chosen'

/** What a room takes home: the same list, preview and making as for a dossier, out of what the room was shown. */
export function GroupReportPage() {
  const { t } = useTranslation('report')
  const { report: room, notLookedYet } = useRoom()
  return (
    <div className={styles['page']}>
      <PageHead name={t('room.name')} title={t('room.title')}>
        {t('room.lead')}
      </PageHead>
      {notLookedYet ? <NotLookedYet /> : room !== null && <Desk room={room} />}
    </div>
  )
}

function Desk({ room }: { readonly room: RoomReport }) {
  const screen = useLanguage()
  const [thing, setThing] = useState(() => thingById('', ROOM_THINGS))
  const [chosen, setLanguage] = useState<Language | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const language = chosen ?? screen
  const order = useMemo(() => ({ report: room.report, room, language }), [room, language])
  return (
    <>
      <RoomNotice room={room} />
      <div className={styles['desk']}>
        <div>
          <ExportList things={ROOM_THINGS} chosen={thing} onChoose={(id) => setThing(thingById(id, ROOM_THINGS))} />
          <ToChosen thing={thing} heading={heading} />
        </div>
        <ExportPanel thing={thing} order={order} heading={heading}>
          <RoomSettings thing={thing} language={language} onLanguage={setLanguage} />
        </ExportPanel>
      </div>
    </>
  )
}
