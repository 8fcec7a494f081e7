import { useTranslation } from 'react-i18next'
import { EDITION } from '@/edition'
import { Table } from '@/ui/table'
import { Lines } from '../lines'
import { Part } from '../part'

/** What is kept, in the names of the table of slots (src/storage/kept.ts); a test compares the two. */
const KEPT = ['states', 'copy', 'expected', 'mark', 'script', 'preferences'] as const

/** Everything that is kept on this device, and who or what else can come at it. */
export function KeptWhere() {
  const { t } = useTranslation('privacy')
  return (
    <Part heading={t('where.heading')}>
      <Table
        caption={t('where.heading')}
        head={[t('where.what'), t('where.place')]}
        rows={KEPT.map((kept) => ({
          key: kept,
          cells: [t(`where.${kept}.what`), t(`where.${kept}.place`)],
        }))}
      />
      <p>{t('where.nothing')}</p>
      <p>{t('where.careful')}</p>
      <Lines of="privacy:where" lines={['clearing', 'safari', 'private']} />
      <p>{t(`where.${EDITION}`)}</p>
    </Part>
  )
}
