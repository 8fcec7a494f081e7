import { useId } from 'react'
import type { Drawing as Value } from '@/domain/pictures/drawing'
import type { Message } from '@/domain/message'
import { Drawing } from './drawing'
import { PictureTable } from './picture-table'
import styles from './picture.module.css'

/** A picture with its title and, one click away, its table. With a narrow drawing too, the room decides which one is seen. */
export function Picture({
  drawing,
  narrow,
  unitsPerRem = 15,
  text,
  tableLabel,
}: {
  readonly drawing: Value
  readonly narrow?: Value
  /** How much of the drawing goes into one rem at its largest; less makes it larger. */
  readonly unitsPerRem?: number
  readonly text: (message: Message) => string
  /** The words on the line that opens the table. */
  readonly tableLabel: string
}) {
  const title = useId()
  return (
    <figure className={styles['picture']} aria-labelledby={title}>
      <figcaption id={title} className={styles['title']}>
        {text(drawing.title)}
      </figcaption>
      <div className={narrow && styles['wide']} style={{ maxWidth: `${(drawing.width / unitsPerRem).toFixed(2)}rem` }}>
        <Drawing drawing={drawing} text={text} />
      </div>
      {narrow && (
        <div className={styles['narrow']} style={{ maxWidth: `${(narrow.width / unitsPerRem).toFixed(2)}rem` }}>
          <Drawing drawing={narrow} text={text} />
        </div>
      )}
      <PictureTable table={drawing.table} text={text} label={tableLabel} />
    </figure>
  )
}
