import { useId, type ReactNode } from 'react'
import styles from './part.module.css'

/** A part of a topic under its own heading. */
export function Part({
  id,
  heading,
  children,
}: {
  /** The place of this part in the address; none when nothing leads to it. */
  readonly id?: string
  readonly heading: string
  readonly children: ReactNode
}) {
  const name = useId()
  return (
    <section id={id} tabIndex={id === undefined ? undefined : -1} aria-labelledby={name} className={styles['part']}>
      <h2 id={name}>{heading}</h2>
      {children}
    </section>
  )
}
