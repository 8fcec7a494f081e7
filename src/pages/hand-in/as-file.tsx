import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution } from '@/domain/answers/workshop'
import { sayTheSame } from '@/domain/workshop/merge-contributions'
import { useDossier, useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './ways.module.css'

/** What was handed over as a file, and its name. */
export interface Done {
  readonly file: string
  readonly handedIn: Contribution
}

/** Handing in as a file: all of it, notes as well. */
export function AsFile({
  contribution,
  done,
  onDone,
}: {
  readonly contribution: Contribution
  readonly done: Done | null
  readonly onDone: (done: Done) => void
}) {
  const { t } = useTranslation('participant')
  const { handIn } = useServices()
  const dossier = useDossier()
  const [failed, setFailed] = useState(false)
  const changed = done !== null && !isTheSame(done.handedIn, contribution)
  const before = contribution.handedIn - 1

  async function save() {
    const file = await handIn(dossier, t('handIn.fileWord'))
    setFailed(file === null)
    if (file !== null) onDone({ file, handedIn: contribution })
  }

  return (
    <section className={styles['way']} aria-labelledby="hand-in-file">
      <h3 id="hand-in-file">{t('handIn.file')}</h3>
      <p>{t('handIn.fileBody')}</p>
      <Button kind="main" icon={<Icon name="save" />} onClick={() => void save()}>
        {t(before === 0 ? 'handIn.fileButton' : 'handIn.fileAgain')}
      </Button>
      <div role="status" className={styles['status']}>
        {done !== null && !changed && (
          <Notice>
            <p>
              <strong>{t('handIn.done', { file: done.file })}</strong>
            </p>
            <p>{t('handIn.doneBody')}</p>
          </Notice>
        )}
        {changed && <Notice>{t('handIn.changed')}</Notice>}
        {failed && <Notice kind="trouble">{t('handIn.fileFailed')}</Notice>}
      </div>
      {done === null && before > 0 && <p className={styles['former']}>{t('handIn.former', { count: before })}</p>}
    </section>
  )
}

function isTheSame(one: Contribution, other: Contribution): boolean {
  return one.id === other.id && sayTheSame(one, other)
}
