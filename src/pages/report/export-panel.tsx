import { useEffect, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useText } from '@/services'
import styles from './export-panel.module.css'
import type { Order } from './input-for'
import { KeepDossier } from './keep-dossier'
import { MakingBar } from './making-bar'
import { PreviewBox } from './preview-box'
import type { Thing } from './things'
import { useMaking } from './use-making'

/** The chosen thing: how it looks, what can still be chosen about it, and the button that makes it. */
export function ExportPanel({
  thing,
  order,
  heading,
  children,
}: {
  readonly thing: Thing
  readonly order: Order
  /** Where the panel begins, for who is led there. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** What can be chosen about it. */
  readonly children: ReactNode
}) {
  const { t } = useTranslation('report')
  const text = useText()
  const { making, make, cancel, settle } = useMaking()
  useEffect(settle, [settle, thing, order])
  // Beside the dossier there is no room to follow or stop what is being made.
  useEffect(() => {
    if (thing.form === 'json') cancel()
  }, [thing, cancel])

  return (
    <section className={styles['panel']} aria-labelledby="report-chosen">
      <h2 id="report-chosen" ref={heading} tabIndex={-1} className={styles['title']}>
        {text(thing.label)} <span className={styles['form']}>{t(`form.${thing.form}`)}</span>
      </h2>
      {thing.form === 'json' ? (
        <KeepDossier contents={thing.contents} />
      ) : (
        <>
          <div className={styles['parts']}>
            <PreviewBox exporter={thing} order={order} />
            <div className={styles['settings']}>{children}</div>
          </div>
          <MakingBar
            exporter={thing}
            making={making}
            nothing={thing.nothing?.(order.report) ?? null}
            onMake={() => void make(thing, order)}
            onCancel={cancel}
          />
        </>
      )}
    </section>
  )
}
