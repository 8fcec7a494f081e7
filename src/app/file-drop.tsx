import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useServices } from '@/services'
import styles from './file-drop.module.css'

/** Opens a file that is dropped anywhere in the window, and says so while it hovers. */
export function FileDrop() {
  const { t } = useTranslation()
  const { opening } = useServices()
  const onWorkshop = useLocation().pathname.startsWith('/workshop/')
  const [hovers, setHovers] = useState(false)

  useEffect(() => {
    const listening = new AbortController()
    const on = (kind: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      document.addEventListener(kind, act, { signal: listening.signal })

    on('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setHovers(true)
    })
    // Leaving an element for one inside it says so too; only the way out of the window has nothing it goes to.
    on('dragleave', (event) => setHovers(event.relatedTarget instanceof Node))
    on('drop', (event) => {
      setHovers(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void opening.getState().take(files, onWorkshop)
    })
    return () => listening.abort()
  }, [opening, onWorkshop])

  return hovers ? <p className={styles['drop']}>{t(onWorkshop ? 'opening.dropOnWorkshop' : 'opening.drop')}</p> : null
}
