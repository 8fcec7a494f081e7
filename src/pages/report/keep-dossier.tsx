import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDossier, useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './export-panel.module.css'
import { Bar } from './making-bar'
import barStyles from './making-bar.module.css'
import { WhatIsIn } from './what-is-in'

/** The dossier itself as a file: to keep, to go on elsewhere, or to hand over. */
export function KeepDossier({ contents }: { readonly contents: string }) {
  const { t } = useTranslation('report')
  const { saveAsFile, filing } = useServices()
  const filed = useStore(filing, (state) => state.filed)
  const dossier = useDossier()
  const [saved, setSaved] = useState(false)

  async function save() {
    setSaved(await saveAsFile(dossier))
  }

  return (
    <>
      <div className={styles['keep']}>
        <p>{t(contents === 'workshop' ? 'file.workshop' : 'file.body')}</p>
        <WhatIsIn contents={contents} open />
      </div>
      <Bar>
        <Button kind="main" icon={<Icon name="save" />} onClick={() => void save()}>
          {t(contents === 'workshop' ? 'make.workshop' : 'make.json')}
        </Button>
        <p role="status" className={barStyles['words']}>
          {saved &&
            filed !== null &&
            t(filed.way === 'downloaded' ? 'file.downloaded' : 'file.written', { file: filed.name })}
        </p>
      </Bar>
    </>
  )
}
