import type { Drawing as Value } from '@/domain/pictures/drawing'
import { useText } from '@/services'
import { Drawing } from '@/ui/drawing'
import styles from './slide.module.css'

/** A picture as large as the screen lets it be; on a phone the narrow one. */
export function Chart({ wide, narrow }: { readonly wide: Value; readonly narrow: Value }) {
  const text = useText()
  return (
    <div className={styles['chart']}>
      <div className={styles['wide']}>
        <Drawing drawing={wide} text={text} />
      </div>
      <div className={styles['narrow']}>
        <Drawing drawing={narrow} text={text} />
      </div>
    </div>
  )
}
