import { useTranslation } from 'react-i18next'
import { medianName } from '@/domain/pictures/distribution-words'
import type { Spread } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import { Table } from '@/ui/table'

/** The same question group by group; one that may not stand apart is named, without its numbers. */
export function GroupTable({
  heading,
  name,
  rows,
}: {
  readonly heading: string
  /** What a row is: an organisation, a role. */
  readonly name: string
  readonly rows: readonly { readonly key: string; readonly name: string; readonly spread: Spread | null }[]
}) {
  const { t } = useTranslation('agenda')
  const text = useText()
  return (
    <Disclosure
      summary={heading}
      later={
        <Table
          caption={heading}
          head={[name, t('group.n'), t('group.median'), t('group.consensus')]}
          rows={rows.map(({ key, name, spread }) => ({
            key,
            cells: [
              name,
              spread === null ? t('group.hidden') : spread.n,
              spread === null || spread.median === null ? '' : text(medianName(spread.median)),
              spread === null || spread.consensus === null ? '' : t(`room:consensus.${spread.consensus}`),
            ],
          }))}
        />
      }
    />
  )
}
