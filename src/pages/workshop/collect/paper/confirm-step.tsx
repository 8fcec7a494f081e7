import { useTranslation } from 'react-i18next'
import { countPaper, holdsPaper } from '@/domain/workshop/paper-form'
import type { PaperStep } from '@/domain/workshop/paper-sheet'
import { Button } from '@/ui/button'
import styles from './confirm-step.module.css'
import { PAPER_HERE } from './paper-here'
import { StartAnew } from './start-anew'
import type { Paper } from './use-paper'

/** What the form comes to, and the button that takes it. */
export function ConfirmStep({
  paper: { sheet, form },
  here,
  onTake,
  onAnew,
}: {
  readonly paper: Paper
  readonly here: PaperStep
  readonly onTake: () => void
  readonly onAnew: () => void
}) {
  const { t } = useTranslation('collect')
  const organisation = sheet.organisations.find(({ id }) => id === form.organisation)
  const counts = countPaper(sheet, form)
  return (
    <section
      id={here === 'confirm' ? PAPER_HERE : undefined}
      data-step="confirm"
      className={styles['confirm']}
      aria-labelledby="paper-confirm"
    >
      <h2 id="paper-confirm">{t('typing.step.confirm')}</h2>
      <div id="paper-counts" className={styles['summary']}>
        <p className={styles['organisation']}>
          {organisation === undefined ? t('confirm.nobody') : <bdi>{organisation.name}</bdi>}
        </p>
        <dl className={styles['counts']}>
          {(['answered', 'dontKnow', 'notApplicable', 'open'] as const).map((name) => (
            <div key={name} className={styles['count']}>
              <dt>{t(`confirm.${name}`)}</dt>
              <dd>{counts[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className={styles['actions']}>
        <Button kind="main" aria-describedby="paper-counts" onClick={onTake}>
          {t('confirm.take')}
        </Button>
        {holdsPaper(form) && <StartAnew onYes={onAnew} />}
      </div>
    </section>
  )
}
