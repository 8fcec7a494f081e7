import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Choice } from '@/domain/instrument/scale'
import { isPaperHead, PAPER_CHOICES, paperSteps, type PaperStep } from '@/domain/workshop/paper-sheet'
import styles from './now-panel.module.css'
import type { Paper } from './use-paper'

/** The number of the question, large, with what was given before it, and what each key says. Eyes can stay on the paper. */
export function NowPanel({
  help,
  paper: { sheet, form },
  here,
  children,
}: {
  /** The id of the words about the keys. */
  readonly help: string
  readonly paper: Paper
  readonly here: PaperStep
  readonly children: ReactNode
}) {
  const { t } = useTranslation('collect')
  const { questions } = sheet
  const place = questions.findIndex((id) => id === here)
  const before = here === 'confirm' ? questions.at(-1) : questions[place - 1]
  const last = paperSteps(sheet).length - 1
  return (
    <div className={styles['panel']}>
      {/* For the eye: who hears the form is told by its groups. */}
      <div aria-hidden="true" className={styles['now']}>
        {place >= 0 && <strong className={styles['number']}>{place + 1}</strong>}
        <p className={styles['beside']}>
          <span>
            {place < 0
              ? t(`typing.step.${isPaperHead(here) ? here : 'confirm'}`)
              : t('typing.of', { count: questions.length })}
          </span>
          {before !== undefined && (
            <span className={styles['before']}>
              {t('typing.before', {
                number: questions.indexOf(before) + 1,
                choice: t(labelOf(form.choices[before])),
              })}
            </span>
          )}
        </p>
      </div>
      <progress aria-label={t('typing.far')} max={last} value={Math.min(form.at, last)} />
      {children}
      <div id={help} className={styles['keys']}>
        <ul className={styles['list']}>
          {PAPER_CHOICES.map((choice, index) => (
            <li key={choice}>
              <kbd>{index + 1}</kbd> {t(labelOf(choice))}
            </li>
          ))}
          <li>
            <kbd>{OPEN_KEY}</kbd> {t('typing.keys.open')}
          </li>
        </ul>
        <p className={styles['more']}>{t('typing.keys.more')}</p>
      </div>
    </div>
  )
}

/** The key that leaves a question open. */
const OPEN_KEY = 0

/** What a choice is called; nothing given is open. */
function labelOf(choice: Choice | undefined) {
  return choice === undefined ? 'collect:typing.keys.open' : `instrument:scale.level.${choice}.label`
}
