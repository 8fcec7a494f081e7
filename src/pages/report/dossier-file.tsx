import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDossier, useServices } from '@/services'
import { Button } from '@/ui/button'
import styles from './report-page.module.css'

/** The dossier itself as a file: to keep, to go on elsewhere, or to hand over. */
export function DossierFile() {
  const { t } = useTranslation('report')
  const { saveAsFile } = useServices()
  const dossier = useDossier()
  const [saved, setSaved] = useState(false)

  async function save() {
    await saveAsFile(dossier)
    setSaved(true)
  }

  return (
    <section className={styles['file']} aria-labelledby="report-file">
      <h2 id="report-file">{t('file.title')}</h2>
      <p>{t('file.body')}</p>
      <p>
        <Button onClick={() => void save()}>{t('file.save')}</Button>
      </p>
      <p role="status">{saved && t('file.saved')}</p>
    </section>
  )
}
