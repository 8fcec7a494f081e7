import { useTranslation } from 'react-i18next'
import type { PreviewTable } from '@/exports/preview/preview'
import { Table } from '@/ui/table'
import styles from './tables-preview.module.css'

/** The first rows of what opens in a spreadsheet or a calendar. */
export function TablesPreview({
  tables,
  language,
  stale,
}: {
  readonly tables: readonly PreviewTable[]
  readonly language: string
  readonly stale: boolean
}) {
  return (
    <div className={styles['tables']} data-stale={stale || undefined}>
      {tables.map((table) => (
        <div key={table.caption} className={styles['sheet']}>
          <p className={styles['name']} lang={language}>
            {table.caption}
          </p>
          {table.rows.length > 0 && (
            <div lang={language}>
              <Table
                caption={table.caption}
                head={table.head}
                rows={table.rows.map((cells, row) => ({
                  key: String(row),
                  cells: cells.map((cell, place) => (
                    <span key={place} dir="auto">
                      {cell}
                    </span>
                  )),
                }))}
              />
            </div>
          )}
          <More table={table} />
        </div>
      ))}
    </div>
  )
}

function More({ table: { rows, more } }: { readonly table: PreviewTable }) {
  const { t } = useTranslation('report')
  if (rows.length > 0 && more === 0) return null
  return <p className={styles['more']}>{rows.length === 0 ? t('preview.none') : t('preview.more', { count: more })}</p>
}
