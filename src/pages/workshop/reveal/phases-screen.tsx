import { useTranslation } from 'react-i18next'
import type { RoomReport } from '@/domain/room/room-report'
import { Chart } from './chart'
import { drawingsOf } from './drawings'
import { Slide } from './slide'

/** How far each phase is. */
export function PhasesScreen({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation()
  const [wide, narrow] = drawingsOf(report, 'phases')
  const lead = t(report.positions === null ? 'reveal:phases.lead' : 'reveal:phases.leadDots')
  return (
    <Slide heading={t('reveal:step.phases')} lead={lead}>
      <Chart wide={wide} narrow={narrow} />
    </Slide>
  )
}

/** Depth to the left, progress to the right. */
export function BalanceScreen({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation()
  const [wide, narrow] = drawingsOf(report, 'balance')
  return (
    <Slide heading={t('reveal:step.balance')} lead={t('reveal:balance.lead')}>
      <Chart wide={wide} narrow={narrow} />
    </Slide>
  )
}
