import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeProgressOf } from '@/domain/answers/progress'
import { useDossier, useText } from '@/services'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { DifferenceTable } from './difference-table'
import { differencesInWords } from './differences-in-words'
import { useMomentWords } from './moment-in-words'
import type { Version } from './use-versions'
import styles from './version-row.module.css'

/** One earlier version: when it was, how far it went, what differs from now, and the way to put it back. */
export function VersionRow({
  version: { state, places },
  onRestore,
}: {
  readonly version: Version
  readonly onRestore: () => void
}) {
  const { t } = useTranslation('versions')
  const text = useText()
  const now = useDossier()
  const momentWords = useMomentWords()
  const id = useId()
  const round = state.dossier.rounds.at(-1)
  const differences = differencesInWords(places, now.workshop === undefined ? 'organisation' : 'workshop').map(text)
  return (
    <article className={styles['version']} aria-labelledby={`${id}-moment`}>
      <h2 id={`${id}-moment`} className={styles['moment']}>
        {t('momentTitle', { moment: momentWords(state.at) })}
      </h2>
      <div className={styles['words']}>
        <p>
          {t('differs', { what: differences.join(', ') })}
          {round !== undefined && now.workshop === undefined && ` ${t('answered', { ...wholeProgressOf(round) })}`}
        </p>
        <Disclosure summary={t('look')} later={<DifferenceTable then={state.dossier} now={now} places={places} />} />
      </div>
      <div className={styles['act']}>
        <Button id={`${id}-restore`} aria-labelledby={`${id}-restore ${id}-moment`} onClick={onRestore}>
          {t('restore')}
        </Button>
      </div>
    </article>
  )
}
