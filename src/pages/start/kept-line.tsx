import { useTranslation } from 'react-i18next'
import type { KeptDossier } from '@/store/shelf-entry'
import { keptWhere } from './kept-where'
import styles from './kept-line.module.css'
import { TakingPartLine } from './taking-part-line'

/** Where a dossier is kept, and what to do when that is not safe enough. */
export function KeptLine({ entry }: { readonly entry: KeptDossier }) {
  const { t } = useTranslation('start')
  const { takingPart } = entry.dossier
  if (takingPart !== undefined) return <TakingPartLine entry={entry} takingPart={takingPart} />
  const where = keptWhere(entry)
  return (
    <p className={`${styles['kept']} ${where.kind === 'window-only' ? styles['loose'] : ''}`}>
      {t(`dossier.kept.${where.kind}`, { ...where })}
    </p>
  )
}
