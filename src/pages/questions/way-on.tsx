import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { nameOf, previewAfter, stopAfter, stopBefore, type Stop } from '@/domain/answers/journey'
import { THEMES } from '@/domain/instrument/axes'
import { paths, stopPath } from '@/paths'
import { useText } from '@/services'
import { buttonClass } from '@/ui/button'
import { usePlan } from './use-round-parts'
import styles from './way-on.module.css'

/** Back, and on: the main action, which says where it goes. A preview is offered beside the way, never on it. */
export function WayOn({ stop }: { readonly stop: Stop }) {
  const { t } = useTranslation('wizard')
  const text = useText()
  const plan = usePlan()
  const id = plan.dossierId
  const before = stopBefore(plan, stop)
  const after = stopAfter(plan, stop)
  const preview = previewAfter(plan, stop)
  return (
    <nav className={styles['way']} aria-label={t('way.label')}>
      <Link to={before === null ? paths.context(id) : stopPath(id, before)} className={buttonClass('plain')}>
        {before === null ? t('way.toContext') : t('way.backTo', { place: text(nameOf(before)) })}
      </Link>
      <Link to={after === null ? paths.review(id) : stopPath(id, after)} className={buttonClass('main')}>
        {after === null ? t('way.toReview') : t('way.onTo', { place: text(nameOf(after)) })}
      </Link>
      {preview !== null && (
        <p className={styles['preview']}>
          {t('way.previewWhy', { phase: t(`instrument:phase.${preview}.name`) })}{' '}
          <Link to={paths.questions(id, preview, THEMES[0])}>
            {t('way.toPreview', { phase: t(`instrument:phase.${preview}.name`) })}
          </Link>
        </p>
      )}
    </nav>
  )
}
