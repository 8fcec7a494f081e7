import { useTranslation } from 'react-i18next'
import type { Report } from '@/domain/report/report'
import { Phases, Quadrant } from './pictures'
import styles from './pictures.module.css'
import { Section } from '@/ui/section'

/** The picture: the five phases in balance, and depth against progress. */
export function PictureSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  return (
    <Section id="picture" heading={t('result:picture.heading')}>
      <Phases report={report} />
      <p className={styles['reading']}>{t('result:picture.readPhases')}</p>
      <div className={styles['quadrant']}>
        <Quadrant report={report} />
        <p className={styles['reading']}>{t('result:picture.readQuadrant')}</p>
      </div>
    </Section>
  )
}
