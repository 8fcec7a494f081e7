import { useTranslation } from 'react-i18next'
import { askedModules, isPreview } from '@/domain/answers/asked'
import { nameOf, type Stop } from '@/domain/answers/journey'
import { numberOf } from '@/domain/instrument/axes'
import { useText } from '@/services'
import { PageHeading } from '@/ui/page-heading'
import styles from './screen-heading.module.css'
import { usePlan } from './use-round-parts'

/** Where the person is and what this is about; at a preview or a module that is not asked, that it does not count. */
export function ScreenHeading({ stop }: { readonly stop: Stop }) {
  const { t } = useTranslation('wizard')
  const text = useText()
  const { context, takesPart } = usePlan()
  const name = text(nameOf(stop))

  if (stop.kind === 'module') {
    const asked = askedModules(context).includes(stop.module)
    return (
      <header className={styles['head']}>
        <p className={styles['place']}>{t('questions.module')}</p>
        <PageHeading name={name} />
        {asked && <p className={styles['about']}>{t(`instrument:module.${stop.module}.why`)}</p>}
        {!asked && (
          <p className={styles['outside']}>
            {t(takesPart ? 'questions.moduleOutsideTakingPart' : 'questions.moduleOutside')}
          </p>
        )}
      </header>
    )
  }
  return (
    <header className={styles['head']}>
      <p className={styles['place']}>{t('questions.place', { number: numberOf(stop.phase) })}</p>
      <PageHeading name={name}>
        {t(`questions.heading.${stop.theme}`, { phase: t(`instrument:phase.${stop.phase}.name`) })}
      </PageHeading>
      <p className={styles['about']}>{t(`instrument:phase.${stop.phase}.question`)}</p>
      {isPreview(context, stop.phase) && (
        <p className={styles['outside']}>{t(takesPart ? 'questions.previewTakingPart' : 'questions.preview')}</p>
      )}
    </header>
  )
}
