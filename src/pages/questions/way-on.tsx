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
  const [start, end] = plan.takesPart
    ? [
        { to: paths.takePart(id), words: t('way.toTakePart') },
        { to: paths.handIn(id), words: t('way.toHandIn') },
      ]
    : [
        { to: paths.context(id), words: t('way.toContext') },
        { to: paths.review(id), words: t('way.toReview') },
      ]
  const back =
    before === null ? start : { to: stopPath(id, before), words: t('way.backTo', { place: text(nameOf(before)) }) }
  const on = after === null ? end : { to: stopPath(id, after), words: t('way.onTo', { place: text(nameOf(after)) }) }
  return (
    <nav className={styles['way']} aria-label={t('way.label')}>
      <Link to={back.to} className={buttonClass('plain')}>
        {back.words}
      </Link>
      <Link to={on.to} className={buttonClass('main')}>
        {on.words}
      </Link>
      {preview !== null && (
        <p className={styles['preview']}>
          {t(plan.takesPart ? 'way.previewWhyTakingPart' : 'way.previewWhy', {
            phase: t(`instrument:phase.${preview}.name`),
          })}{' '}
          <Link to={paths.questions(id, preview, THEMES[0])}>
            {t('way.toPreview', { phase: t(`instrument:phase.${preview}.name`) })}
          </Link>
        </p>
      )}
    </nav>
  )
}
