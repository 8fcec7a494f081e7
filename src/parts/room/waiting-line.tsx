import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { paths } from '@/paths'
import { useDossier } from '@/services'

/** What changed since the room looked and is not in the picture, with the way to where it waits; nothing when nothing did. */
export function WaitingLine({
  waiting,
  className,
}: {
  /** How many participants. */
  readonly waiting: number
  readonly className?: string | undefined
}) {
  const { t } = useTranslation('room')
  const { id } = useDossier()
  if (waiting === 0) return null
  return (
    <p className={className}>
      {t('waiting', { count: waiting })} {t('notHere')} <Link to={paths.collect(id)}>{t('toCollect')}</Link>
    </p>
  )
}
