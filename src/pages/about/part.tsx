import { useId, type ReactNode } from 'react'
import styles from './part.module.css'

/** A part of a topic under its own heading. */
export function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['part']}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
