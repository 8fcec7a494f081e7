import { LEVELS, type Choice } from '@/domain/instrument/scale'
import styles from './answer-sign.module.css'

/** An answer as a small sign: its place on the scale of five, or what stands apart from it. Always beside its word. */
export function AnswerSign({ choice }: { readonly choice: Choice | null }) {
  return (
    <svg viewBox="0 0 64 18" width="64" height="18" aria-hidden="true" className={styles['sign']}>
      {choice === null && <circle cx="54" cy="9" r="7" strokeDasharray="2.6 2.9" />}
      {choice === 'DK' && <path d="M49.8 6.4a4.2 4.2 0 1 1 6 4.1c-1.3.7-1.8 1.2-1.8 2.3M54 15.6v1.2" />}
      {choice === 'NA' && <path d="M47.5 9h13" />}
      {typeof choice === 'number' && (
        <>
          <path d="M7 9h50" className={styles['line']} />
          {LEVELS.map((level, index) => (
            <circle
              key={level}
              cx={7 + index * 12.5}
              cy="9"
              r={level === choice ? 6 : 2.5}
              className={styles[level === choice ? 'chosen' : 'step']}
            />
          ))}
        </>
      )}
    </svg>
  )
}
