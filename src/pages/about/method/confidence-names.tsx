import { useTranslation } from 'react-i18next'
import { confidenceOf, covers } from '@/domain/scoring/coverage'
import type { Confidence } from '@/domain/scoring/evaluation'
import { Table } from '@/ui/table'
import { Part } from '../part'
import { stretches } from './stretches'

/** How sure a score is called; every percentage is asked for its name. */
export function ConfidenceNames() {
  const { t } = useTranslation()
  const [below, ...names] = stretches(confidenceAt)
  return (
    <Part id="coverage" heading={t('method:coverage.heading')}>
      <p>{t('method:coverage.body')}</p>
      <Table
        caption={t('method:coverage.heading')}
        head={[t('method:coverage.answered'), t('method:coverage.name')]}
        rows={[
          ...names.toReversed().map(({ name, from }) => ({
            key: name,
            cells: [t('method:coverage.from', { pct: from }), t(`instrument:confidence.${name}`)],
          })),
          {
            key: 'below',
            cells: [
              t('method:coverage.below', { pct: names[0]?.from ?? 0 }),
              t(`instrument:confidence.${below?.name ?? 'insufficient'}`),
            ],
          },
        ]}
      />
    </Part>
  )
}

function confidenceAt(pct: number): Confidence {
  const coverage = { pct, answered: pct, of: 100, dontKnow: 0, unanswered: 100 - pct, notApplicable: 0 }
  return confidenceOf(coverage, covers(coverage, 60))
}
