import { useTranslation } from 'react-i18next'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomReport } from '@/domain/room/room-report'
import { useText } from '@/services'
import { PictureTable } from '@/ui/picture-table'
import { picturesOf } from './drawings'
import styles from './presenter.module.css'
import type { Step } from './steps'

/** Each picture of a step as a table, one click away. */
export function StepTables({ report, step }: { readonly report: RoomReport; readonly step: Step }) {
  const { t } = useTranslation()
  const text = useText()
  const pictures = picturesOf(report, step)
  if (pictures.length === 0) return null
  return (
    <div className={styles['tables']}>
      {pictures.map(({ drawing, point }) => (
        <PictureTable
          key={point?.question ?? 'all'}
          table={drawing.table}
          text={text}
          label={
            point === null
              ? t('reveal:table')
              : t('reveal:tableOf', { statement: text(wordsOf(point.question).statement) })
          }
        />
      ))}
    </div>
  )
}
