import { useTranslation } from 'react-i18next'
import type { Exporter, ExportForm } from '@/exports/exporter'
import type { PreviewPage } from '@/exports/preview/preview'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import type { Order } from './input-for'
import { PageAsText } from './page-as-text'
import { PagePreview } from './page-preview'
import styles from './preview-box.module.css'
import { TablesPreview } from './tables-preview'
import { usePreview, type Previewed } from './use-preview'

/** How the chosen thing will look, before it is made. It takes the same room from the start, so that nothing moves. */
export function PreviewBox({ exporter, order }: { readonly exporter: Exporter; readonly order: Order }) {
  const { t } = useTranslation('report')
  const text = useText()
  const previewed = usePreview(exporter, order)
  const page = pageOf(previewed)
  return (
    <figure
      className={styles['preview']}
      aria-label={t('preview.name', { name: text(exporter.label) })}
      aria-busy={previewed.kind === 'waiting' || (previewed.kind === 'shown' && previewed.stale)}
    >
      <Sheet previewed={previewed} name={text(exporter.label)} />
      <figcaption className={styles['caption']}>
        <Caption previewed={previewed} />
      </figcaption>
      {ON_PAPER.has(exporter.form) && (
        <div className={styles['asText']}>
          {page !== null && previewed.kind === 'shown' && (
            <Disclosure
              summary={t('preview.asText')}
              later={<PageAsText page={page} language={previewed.language} />}
            />
          )}
        </div>
      )}
    </figure>
  )
}

function Sheet({ previewed, name }: { readonly previewed: Previewed; readonly name: string }) {
  const { t } = useTranslation('report')
  if (previewed.kind === 'waiting') return <div className={`${styles['sheet']} ${styles['empty']}`} />
  if (previewed.kind === 'failed')
    return <p className={`${styles['sheet']} ${styles['failed']}`}>{t('preview.failed')}</p>
  const { preview, stale, language } = previewed
  if (preview.kind === 'tables') return <TablesPreview tables={preview.tables} language={language} stale={stale} />
  const { page } = preview
  const headings = page.headings.slice(0, MOST_HEADINGS).join('; ')
  return (
    <div className={styles['sheet']} data-stale={stale || undefined}>
      <PagePreview page={page} language={language} name={t('preview.alt', { name, count: page.pages, headings })} />
    </div>
  )
}

const MOST_HEADINGS = 6
/** Of these a page is shown, with words to read; of the others, tables. */
const ON_PAPER: ReadonlySet<ExportForm> = new Set(['pdf', 'docx'])

/** Empty as long as nothing is known, and as high. */
function Caption({ previewed }: { readonly previewed: Previewed }) {
  const { t } = useTranslation('report')
  if (previewed.kind !== 'shown') return '\u00a0'
  const { preview } = previewed
  if (preview.kind === 'tables') return t('preview.rows')
  const count = preview.page.pages
  return preview.about ? t('preview.about', { count }) : t('preview.page', { count })
}

function pageOf(previewed: Previewed): PreviewPage | null {
  return previewed.kind === 'shown' && previewed.preview.kind === 'page' ? previewed.preview.page : null
}
