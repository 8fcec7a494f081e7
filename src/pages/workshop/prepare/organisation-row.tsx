import { memo, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { InvitedOrganisation } from '@/domain/answers/workshop'
import { renameOrganisation } from '@/domain/workshop/change-workshop'
import { useChange } from '@/services'
import { Button } from '@/ui/button'
import { FieldWords } from '@/ui/field'
import { Icon } from '@/ui/icon'
import { PRIVATE_TYPING } from '@/ui/private-typing'
import { useOwnWords } from '@/ui/use-own-words'
import styles from './organisations.module.css'

/** One organisation: its name, and the way to take it out, or why that cannot be. Of hundreds only the one that changes is drawn again. */
export const OrganisationRow = memo(function OrganisationRow({
  organisation: { id, name },
  number,
  answered,
  onRemove,
}: {
  readonly organisation: InvitedOrganisation
  /** Its place in the list, from 1. */
  readonly number: number
  /** How many of its people are in. */
  readonly answered: number
  readonly onRemove: (id: string, name: string) => void
}) {
  const { t } = useTranslation('prepare')
  const change = useChange()
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const { key, noteWritten } = useOwnWords(name, input)
  return (
    <li className={styles['row']}>
      <FieldWords id={field} label={t('organisations.name', { number })} labelHidden />
      <input
        key={key}
        ref={input}
        id={field}
        type="text"
        dir="auto"
        {...PRIVATE_TYPING}
        value={name}
        aria-describedby={answered > 0 ? `${field}-stays` : undefined}
        onChange={({ target: { value } }) => {
          noteWritten(value)
          change((dossier) => renameOrganisation(dossier, id, value))
        }}
      />
      {answered === 0 ? (
        <Button
          kind="quiet"
          icon={<Icon name="remove" />}
          aria-label={t('organisations.remove', {
            name: name.trim() === '' ? t('organisations.name', { number }) : name,
          })}
          onClick={() => onRemove(id, name)}
        >
          {t('common:button.remove')}
        </Button>
      ) : (
        <p id={`${field}-stays`} className={styles['help']}>
          {t('organisations.stays', { count: answered })}
        </p>
      )}
    </li>
  )
})
