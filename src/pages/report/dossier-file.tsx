import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDossier, useServices } from '@/services'
import { Button } from '@/ui/button'
import styles from './report-page.module.css'

/** The dossier itself as a file: to keep, to go on elsewhere, or to hand over. */
export function DossierFile() {
  const { t } = useTranslation('report')
  const { saveAsFile, filing } = useServices()
  const filed = useStore(filing, (state) => state.filed)
  const dossier = useDossier()
  const [saved, setSaved] = useState(false)

  async function save() {
    setSaved(await saveAsFile(dossier))
  }

  return (
    <section className={styles['file']} aria-labelledby="report-file">
      <h2 id="report-file">{t('file.title')}</h2>
      <p>{t('file.body')}</p>
      <p>
        <Button onClick={() => void save()}>{t('file.save')}</Button>
      </p>
      <p role="status">
        {saved &&
          filed !== null &&
          t(filed.way === 'downloaded' ? 'file.downloaded' : 'file.written', { file: filed.name })}
      </p>
    </section>
  )
}
