import { use, useRef, type ReactNode, type Ref } from 'react'
import styles from './slide.module.css'
import { StageContext } from './stage-context'
import { useFit } from './use-fit'

/** One screen: what it is about, and what there is to see. */
export function Slide({
  eyebrow,
  heading,
  headingRef,
  lead,
  children,
}: {
  readonly eyebrow?: string
  readonly heading: string
  /** For a screen that gives its heading the focus. */
  readonly headingRef?: Ref<HTMLHeadingElement>
  /** A sentence under the heading. */
  readonly lead?: string | undefined
  readonly children?: ReactNode
}) {
  const { heading: Heading } = use(StageContext)
  const place = useRef<HTMLDivElement>(null)
  useFit(place, true)
  return (
    <div ref={place} className={styles['slide']}>
      <div className={styles['head']}>
        {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
        <Heading ref={headingRef} tabIndex={-1} className={styles['heading']}>
          {heading}
        </Heading>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </div>
  )
}
