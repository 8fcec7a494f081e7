import type { ReactNode } from 'react'
import styles from './page-head.module.css'
import { PageHeading } from './page-heading'

/** The beginning of a page: its heading and, under it, what it is for. */
export function PageHead({
  name,
  title,
  children,
}: {
  /** What the page is called in the title of the window. */
  readonly name: string
  readonly title: ReactNode
  /** One or two sentences. */
  readonly children: ReactNode
}) {
  return (
    <header className={styles['head']}>
      <PageHeading name={name}>{title}</PageHeading>
      <p className={styles['lead']}>{children}</p>
    </header>
  )
}
