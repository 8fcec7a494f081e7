import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { countAsked, minutesFor } from '@/domain/answers/progress'
import type { Invitation, InvitedOrganisation } from '@/domain/answers/workshop'
import { useServices } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import styles from './invitation-facts.module.css'

/** So many names are read at a glance. */
const AT_ONCE = 12

/** Who is at the table, what it takes, and where answers stay. */
export function InvitationFacts({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('participant')
  const shared = useStore(useServices().sharing, (state) => state.shared)
  const count = countAsked(invitation)
  return (
    <section aria-label={t('invitation.facts')}>
      <dl className={styles['facts']}>
        <div className={styles['fact']}>
          <dt>{t('invitation.effort')}</dt>
          <dd>
            {t(`invitation.${invitation.scan}`, {
              questions: t('wizard:context.scan.questions', { count }),
              minutes: t('wizard:context.scan.minutes', { count: minutesFor(count) }),
            })}
          </dd>
        </div>
        <div className={styles['fact']}>
          <dt>{t('invitation.place')}</dt>
          <dd>{t(shared ? 'invitation.placeShared' : 'invitation.placeBody')}</dd>
        </div>
        <div className={styles['fact']}>
          <dt>{t('invitation.table')}</dt>
          <dd>
            <Table organisations={invitation.organisations} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

function Table({ organisations }: { readonly organisations: readonly InvitedOrganisation[] }) {
  const { t } = useTranslation('participant')
  const total = organisations.length
  if (total === 0) return t('invitation.tableNone')
  if (total <= AT_ONCE) return <Names organisations={organisations} />
  return (
    <Disclosure summary={t('invitation.tableMore', { total })}>
      <Names organisations={organisations} />
    </Disclosure>
  )
}

function Names({ organisations }: { readonly organisations: readonly InvitedOrganisation[] }) {
  const { t } = useTranslation('participant')
  return (
    <ul className={styles['names']}>
      {organisations.map(({ id, name }) => (
        <li key={id} dir="auto">
          {name.trim() === '' ? t('invitation.unnamed') : name}
        </li>
      ))}
    </ul>
  )
}
