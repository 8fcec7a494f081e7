import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { Phases, Quadrant } from './pictures'
import { Section } from './section'

/** The picture: the five phases in balance, and depth against progress. */
export function PictureSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  return (
    <Section id="picture" heading={t('result:picture.heading')}>
      <Phases report={report} />
      <Quadrant report={report} />
    </Section>
  )
}
