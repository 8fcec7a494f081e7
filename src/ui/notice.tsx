import type { ReactNode } from 'react'
import { Icon } from './icon'
import styles from './notice.module.css'

/** A short message beside the work: something to know, or trouble. It is announced when it appears with `live`. */
export function Notice({
  kind = 'note',
  live = false,
  children,
  actions,
}: {
  readonly kind?: 'note' | 'trouble'
  readonly live?: boolean
  readonly children: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <div className={`${styles['notice']} ${styles[kind]}`} role={live ? 'alert' : undefined}>
      <Icon name={kind} className={styles['sign']} />
      <div className={styles['words']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
