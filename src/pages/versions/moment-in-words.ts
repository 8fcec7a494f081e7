import { useTranslation } from 'react-i18next'
import { useServices } from '@/services'

/** A moment as a person says it: "today at 14:02", "yesterday at 9:15", "21 November 2026 at 16:30". */
export function useMomentWords(): (moment: Date) => string {
  const { t } = useTranslation('versions')
  const { platform } = useServices()
  return (moment) => t(`moment.${dayOf(moment, platform.now())}`, { moment })
}

function dayOf(moment: Date, now: Date): 'today' | 'yesterday' | 'earlier' {
  if (moment.toDateString() === now.toDateString()) return 'today'
  const before = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  return moment.toDateString() === before.toDateString() ? 'yesterday' : 'earlier'
}
