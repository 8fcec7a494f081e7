import { useTranslation } from 'react-i18next'
import { bandOf } from '@/domain/scoring/bands'
import { Table } from '@/ui/table'
import { Part } from '../part'
import { stretches } from './stretches'

/** What a score is called; every score is asked for its name. */
export function BandNames() {
  const { t } = useTranslation()
  const bands = stretches(bandOf)
  return (
    <Part id="bands" heading={t('method:bands.heading')}>
      <Table
        caption={t('method:bands.heading')}
        head={[t('method:bands.score'), t('method:bands.name')]}
        rows={bands.map(({ name, from }, place) => {
          const next = bands[place + 1]
          return {
            key: name,
            cells: [
              next === undefined
                ? t('method:bands.last', { from, to: 100 })
                : t('method:bands.range', { from, to: next.from }),
              t(`instrument:band.${name}`),
            ],
          }
        })}
      />
    </Part>
  )
}
