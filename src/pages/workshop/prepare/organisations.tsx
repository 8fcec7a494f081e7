import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_ORGANISATIONS, type Workshop } from '@/domain/answers/workshop'
import { inviteOrganisation, withdrawOrganisation } from '@/domain/workshop/change-workshop'
import { namesToInvite } from '@/domain/workshop/names-to-invite'
import { peopleOf } from '@/domain/workshop/people-of'
import { useChange, useServices } from '@/services'
import { AddOrganisation } from './add-organisation'
import { OrganisationRow } from './organisation-row'
import styles from './organisations.module.css'

/** Who comes to the table. Each can be renamed; one of which answers came in stays. */
export function Organisations({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation('prepare')
  const { platform } = useServices()
  const change = useChange()
  const [said, setSaid] = useState('')
  const part = useRef<HTMLDivElement>(null)
  const { organisations } = workshop

  function add(names: readonly string[]) {
    const taken = namesToInvite(organisations, names)
    for (const name of taken) change((dossier) => inviteOrganisation(dossier, { id: platform.newId(), name }))
    const [first = ''] = names
    if (taken.length === 0) setSaid(t('organisations.there', { name: first }))
    else setSaid(t('organisations.added', { count: taken.length, name: taken[0] }))
  }

  const remove = useCallback(
    (id: string, name: string) => {
      change((dossier) => withdrawOrganisation(dossier, id))
      setSaid(t('organisations.removed', { name }))
      // The button that was pressed is gone with its row.
      part.current?.querySelector<HTMLElement>('[data-add] input')?.focus()
    },
    [change, t],
  )

  return (
    <div ref={part} className={styles['organisations']} role="group" aria-labelledby="organisations">
      <h3 id="organisations">{t('organisations.heading')}</h3>
      <p className={styles['help']}>{t('organisations.help')}</p>
      {organisations.length > 0 && (
        <ol className={styles['list']}>
          {organisations.map((one, place) => (
            <OrganisationRow
              key={one.id}
              organisation={one}
              number={place + 1}
              answered={peopleOf(workshop, one.id)}
              onRemove={remove}
            />
          ))}
        </ol>
      )}
      {organisations.length < MOST_ORGANISATIONS ? (
        <AddOrganisation onAdd={add} />
      ) : (
        <p>{t('organisations.most', { count: MOST_ORGANISATIONS })}</p>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {organisations.length === 1 && <p className={styles['help']}>{t('organisations.two')}</p>}
    </div>
  )
}
