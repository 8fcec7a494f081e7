import { useTranslation } from 'react-i18next'
import type { InvitedOrganisation, Workshop } from '@/domain/answers/workshop'

/** Who is invited to a workshop, and how many answered. */
export function WorkshopFacts({ workshop: { organisations, contributions } }: { readonly workshop: Workshop }) {
  const { t } = useTranslation('start')
  const count = contributions.length
  return (
    <>
      <li>
        <Invited organisations={organisations} />
      </li>
      <li>{count === 0 ? t('workshop.inNone') : t('workshop.in', { count })}</li>
    </>
  )
}

/** The first few by name, and how many more there are. */
function Invited({ organisations }: { readonly organisations: readonly InvitedOrganisation[] }) {
  const { t } = useTranslation('start')
  const named = organisations.filter(({ name }) => name.trim() !== '')
  if (named.length === 0) return t('workshop.organisationsNone')
  const more = named.length - NAMED
  const first = named.slice(0, NAMED).map(({ name }) => name.trim())
  const names = first.join(', ')
  return t('workshop.organisations', { names: more > 0 ? t('workshop.andMore', { names, more }) : names })
}

/** As many names as stay readable in a row. */
const NAMED = 3
