import { useTranslation } from 'react-i18next'
import { balanceOf } from '@/domain/scoring/balance'
import type { BalanceId } from '@/domain/scoring/evaluation'
import { Table } from '@/ui/table'
import { Part } from '../part'

/** A pair for every name, in the order in which the names are tried. */
const PAIRS: Readonly<Record<BalanceId, readonly [depth: number, progress: number]>> = {
  'too-early': [25, 15],
  balanced: [60, 65],
  'progress-ahead': [50, 65],
  'depth-ahead': [65, 50],
  'progress-far-ahead': [60, 90],
  'depth-far-ahead': [90, 60],
  'steps-without-foundation': [35, 70],
  'foundation-without-steps': [70, 35],
}

/** What a balance is called, each name with a pair that the code calls so. */
export function BalanceNames() {
  const { t } = useTranslation()
  return (
    <Part id="balance" heading={t('method:balance.heading')}>
      <p>{t('method:balance.body')}</p>
      <Table
        caption={t('method:balance.heading')}
        head={[t('method:balance.name'), t('method:balance.when'), t('method:balance.example')]}
        rows={Object.entries(PAIRS).map(([id, [depth, progress]]) => ({
          key: id,
          cells: [
            t(`instrument:balance.${balanceOf(depth, progress)?.id}`),
            t(`method:balance.row.${id}`),
            t('method:balance.pair', { depth, progress }),
          ],
        }))}
      />
      <p>{t('method:balance.why')}</p>
    </Part>
  )
}
