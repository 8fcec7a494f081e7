import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RoomReport } from '@/domain/room/room-report'
import type { Language } from '@/i18n/languages'
import { useRoom } from '@/parts/room/use-room'
import { paths } from '@/paths'
import { useDossier, useLanguage } from '@/services'
import { Notice } from '@/ui/notice'
import { PageHead } from '@/ui/page-head'
import { ExportList } from './export-list'
import { ExportPanel } from './export-panel'
import { LanguageSetting } from './language-setting'
import { LookSetting } from './look-setting'
import styles from './report-page.module.css'
import { isOnPaper, ROOM_THINGS, thingById } from './things'
import { ToChosen } from './to-chosen'
import { WhatIsIn } from './what-is-in'

/** What a room takes home: the same list, preview and making as for a dossier, out of what the room was shown. */
export function GroupReportPage() {
  const { t } = useTranslation('report')
  const { report: room } = useRoom()
  return (
    <div className={styles['page']}>
      <PageHead name={t('room.name')} title={t('room.title')}>
        {t('room.lead')}
      </PageHead>
      {room !== null && <Desk room={room} />}
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
          <LanguageSetting language={language} onLanguage={setLanguage} />
          {isOnPaper(thing) && <LookSetting />}
          <WhatIsIn contents={thing.contents} />
        </ExportPanel>
      </div>
    </>
  )
}

/** Says what is not in it: anything as long as nobody is in, and what came after the room looked. */
function RoomNotice({ room: { participants, waiting } }: { readonly room: RoomReport }) {
  const { t } = useTranslation('report')
  const { id } = useDossier()
  if (participants > 0 && waiting === 0) return null
  return (
    <Notice actions={<Link to={paths.collect(id)}>{t('room.collect')}</Link>}>
      {participants === 0 ? t('room.empty') : t('room.waiting', { count: waiting })}
    </Notice>
  )
}
