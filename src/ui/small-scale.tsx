import styles from './small-scale.module.css'

const ARM = 20
const HATCH = [-8, -4, 0, 4, 8, 12, 16, 20].map((x) => `M${x} 8 ${x + 8} 0`).join('')

/**
 * A balance the size of a word: two arms that fill from the middle, the left one solid, the right one hatched.
 * Shares are 0 to 1. It only repeats what the words beside it say.
 */
export function SmallScale({ left, right }: { readonly left: number; readonly right: number }) {
  return (
    <svg viewBox="0 0 48 20" width="48" height="20" aria-hidden="true" className={styles['scale']}>
      <rect x={23 - ARM * left} y="3" width={ARM * left} height="8" className={styles['left']} />
      <svg x="25" y="3" width={ARM * right} height="8" className={styles['right']}>
        <path d={HATCH} strokeWidth="1.8" />
      </svg>
      <rect x="3" y="3" width={ARM} height="8" className={styles['arm']} />
      <rect x="25" y="3" width={ARM} height="8" className={styles['arm']} />
      <path d="M24 11 29 19H19z" className={styles['foot']} />
    </svg>
  )
}
