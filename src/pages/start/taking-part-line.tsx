import { useTranslation } from 'react-i18next'
import type { TakingPart } from '@/domain/answers/workshop'
import type { KeptDossier } from '@/store/shelf-entry'
import styles from './kept-line.module.css'

/** Of answers for a workshop: that they are, and where they stand as long as nobody has them. */
export function TakingPartLine({
  entry: { place },
  takingPart: { handedIn },
}: {
  readonly entry: KeptDossier
  readonly takingPart: TakingPart
}) {
  const { t } = useTranslation('start')
  const where = handedIn > 0 ? 'in' : place
  return (
    <p className={styles['kept']}>
      {t('takingPart.is')} {t(`takingPart.${where}`)}
    </p>
  )
}
