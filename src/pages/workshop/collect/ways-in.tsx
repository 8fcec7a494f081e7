import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { holdsPaper } from '@/domain/workshop/paper-form'
import { paths } from '@/paths'
import { useDossier, useServices } from '@/services'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { CodesWay } from './codes-way'
import { PAPER_HERE } from './paper/paper-here'
import { ScanCodes } from './scan-codes'
import styles from './ways-in.module.css'

/** The three ways in, side by side where there is room: none of them is the lesser one. */
export function WaysIn() {
  const { t } = useTranslation('collect')
  const { collecting } = useServices()
  return (
    <div className={styles['ways']}>
      <Way name="files" words={t('files.body')}>
        <Button icon={<Icon name="open" />} onClick={() => void collecting.getState().chooseFiles()}>
          {t('files.choose')}
        </Button>
      </Way>
      <Way name="codes" words={t('codes.body')}>
        <CodesWay onCodes={(text) => collecting.getState().takeCodes(text)} />
        <ScanCodes onText={(text) => collecting.getState().takeQr(text)} />
      </Way>
      <PaperWay />
    </div>
  )
}

function Way({
  name,
  words,
  children,
}: {
  readonly name: 'files' | 'codes' | 'paper'
  /** What this way is for. */
  readonly words: string
  readonly children: ReactNode
}) {
  const { t } = useTranslation('collect')
  const id = `collect-${name}`
  return (
    <section className={styles['way']} aria-labelledby={id}>
      <div className={styles['inner']}>
        <div className={styles['words']}>
          <h2 id={id} className={styles['name']}>
            {t(`${name}.name`)}
          </h2>
          <p>{words}</p>
        </div>
        <div className={styles['act']}>{children}</div>
      </div>
    </section>
  )
}

/** A form that is half typed over is waiting where it was left. */
function PaperWay() {
  const { t } = useTranslation('collect')
  const { id } = useDossier()
  const { paperDesk } = useServices()
  const waits = useStore(paperDesk, ({ forms }) => forms[id] !== undefined && holdsPaper(forms[id]))
  return (
    <Way name="paper" words={t(waits ? 'paper.waits' : 'paper.body')}>
      <Link to={`${paths.paperForms(id)}#${PAPER_HERE}`} className={buttonClass('plain')}>
        {t(waits ? 'paper.goOn' : 'paper.type')}
      </Link>
    </Way>
  )
}
