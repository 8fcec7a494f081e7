import { useTranslation } from 'react-i18next'
import { Table } from '@/ui/table'
import { DeleteEverything } from './delete-everything'
import { Lines } from './lines'
import { Part } from './part'
import { Proof } from './proof'

/** What is kept, in the names of the table of slots. */
const KEPT = ['states', 'copy', 'expected', 'mark', 'preferences'] as const

/** What is kept where, why nothing can leave, and how to delete it all. */
export function Privacy() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('about:privacy.intro')}</p>
      <Part heading={t('about:privacy.where.heading')}>
        <Table
          caption={t('about:privacy.where.heading')}
          head={[t('about:privacy.where.what'), t('about:privacy.where.place')]}
          rows={KEPT.map((kept) => ({
            key: kept,
            cells: [t(`about:privacy.where.${kept}`), t(`about:privacy.where.${kept}Place`)],
          }))}
        />
        <Lines of="about:privacy.where" lines={['nothing', 'careful']} />
      </Part>
      <Proof />
      <Part heading={t('about:privacy.shared.heading')}>
        <p>{t('about:privacy.shared.body')}</p>
      </Part>
      <DeleteEverything />
    </>
  )
}
