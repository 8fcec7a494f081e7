import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitedOrganisation } from '@/domain/answers/workshop'
import { NOT_REMEMBERED } from '@/ui/private-typing'
import styles from './head-step.module.css'
import { PAPER_HERE } from './paper-here'

/** More organisations than there are digits: a list with numbers, in which the number that is typed is found. */
export function OrganisationList({
  organisations,
  chosen,
  isHere,
  onGive,
}: {
  readonly organisations: readonly InvitedOrganisation[]
  readonly chosen: string | null
  readonly isHere: boolean
  readonly onGive: (organisation: string) => void
}) {
  const { t } = useTranslation('collect')
  const id = useId()
  return (
    <div id={isHere ? PAPER_HERE : undefined} data-step="organisation" className={styles['step']}>
      <label htmlFor={id} className={styles['question']}>
        {t('typing.step.organisation')}
      </label>
      <p id={`${id}-help`} className={styles['help']}>
        {t('typing.listHelp')}
      </p>
      <select
        id={id}
        {...NOT_REMEMBERED}
        aria-describedby={`${id}-help`}
        value={chosen ?? ''}
        onChange={(event) => onGive(event.target.value)}
      >
        <option value="" disabled>
          {t('typing.choose')}
        </option>
        {organisations.map(({ id: value, name }, index) => (
          <option key={value} value={value} dir="auto">
            {t('typing.numbered', { number: index + 1, name })}
          </option>
        ))}
      </select>
    </div>
  )
}
