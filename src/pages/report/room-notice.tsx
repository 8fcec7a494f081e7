import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RoomReport } from '@/domain/room/room-report'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { Notice } from '@/ui/notice'

/** Says what is not in it: anything as long as nobody is in, and what came after the room looked. */
export function RoomNotice({ room: { participants, waiting } }: { readonly room: RoomReport }) {
  const { t } = useTranslation('report')
  const { id } = useDossier()
  if (participants > 0 && waiting === 0) return null
  return (
    <Notice actions={<Link to={paths.collect(id)}>{t('room:toCollect')}</Link>}>
      {participants === 0 ? t('room.empty') : `${t('room:waiting', { count: waiting })} ${t('room:notHere')}`}
    </Notice>
  )
}
