import styles from './texture-mark.module.css'

/** The two weights of the balance as a small sign: a solid disc, or a hatched square. Always beside its word. */
export function TextureMark({ texture }: { readonly texture: 'solid' | 'hatched' }) {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" className={styles[texture]}>
      {texture === 'solid' ? (
        <circle cx="9" cy="9" r="8" fill="currentColor" />
      ) : (
        <>
          <svg x="1.5" y="1.5" width="15" height="15" viewBox="1.5 1.5 15 15">
            <path
              d="M-6 9 9-6M-3 13.5 13.5-3M.5 17.5 17.5.5M4.5 21 21 4.5M9 24.5 24.5 9"
              stroke="currentColor"
              strokeWidth="2.2"
            />
          </svg>
          <rect x="1.5" y="1.5" width="15" height="15" rx="2" fill="none" stroke="currentColor" strokeWidth="2" />
        </>
      )}
    </svg>
  )
}
