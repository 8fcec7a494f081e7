import { useTranslation } from 'react-i18next'
import type { Made } from './make-for-me'
import styles from './passphrase-page.module.css'
import { FEWEST_SIGNS, strengthOf } from './strength'

/** Says in words how hard the passphrase is to guess. It is read out when the judgement changes, not at every key. */
export function StrengthLine({
  passphrase,
  made,
  shown,
}: {
  readonly passphrase: string
  readonly made: Made | null
  /** Whether the signs can be read. */
  readonly shown: boolean
}) {
  const { t } = useTranslation('passphrase')
  return (
    <div className={styles['strength']} role="status">
      {made !== null ? (
        <>
          {shown && (
            <p className={styles['whole']} translate="no" aria-hidden="true">
              {made.passphrase}
            </p>
          )}
          <p>{t('made', { words: made.words, tosses: made.tosses })}</p>
        </>
      ) : (
        passphrase !== '' && <p>{t(`strength.${strengthOf(passphrase)}`, { signs: FEWEST_SIGNS })}</p>
      )}
    </div>
  )
}
