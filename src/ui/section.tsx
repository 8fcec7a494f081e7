import type { ReactNode } from 'react'
import styles from './section.module.css'

/** A part of the page under its own heading; the links at the top lead to it. */
export function Section({
  id,
  heading,
  intro,
  children,
}: {
  readonly id: string
  readonly heading: string
  readonly intro?: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-heading`} className={styles['section']}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  )
}
