import type { PreviewPage } from '@/exports/preview/preview'
import styles from './page-as-text.module.css'

/** What stands on a page as plain words: for who does not see the page, or sees it too small. */
export function PageAsText({ page, language }: { readonly page: PreviewPage; readonly language: string }) {
  return (
    <div className={styles['words']} lang={language}>
      {page.words.map(({ kind, text }, place) => (
        <p key={place} className={styles[kind]} dir="auto">
          {text}
        </p>
      ))}
    </div>
  )
}
