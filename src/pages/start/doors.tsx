import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { prepare } from '@/i18n/speak'
import { paths } from '@/paths'
import { useLanguage, useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './doors.module.css'

/** The ways in: a partnership of one's own, a dossier from a file, and an example to look around in. */
export function Doors() {
  const { t } = useTranslation('start')
  const { shelf, opening, newerVersion } = useServices()
  const navigate = useNavigate()
  const putExample = useExample()
  const leaving = useRef(false)

  /** Once: a second click on a door that is opening makes no second dossier. */
  async function go(through: () => Promise<string>) {
    if (leaving.current) return
    leaving.current = true
    try {
      await navigate(await through())
    } catch (problem) {
      leaving.current = false
      newerVersion.getState().noteMissing()
      throw problem
    }
  }

  return (
    <div className={styles['doors']}>
      <Button
        kind="main"
        data-door="weigh"
        className={styles['main']}
        onClick={() => void go(async () => paths.context((await shelf.create()).id))}
      >
        {t('door.weigh')}
      </Button>
      <Button icon={<Icon name="open" />} onClick={() => void opening.getState().choose()}>
        {t('door.file')}
      </Button>
      <Button
        kind="quiet"
        data-door="example"
        className={styles['example']}
        onClick={() => void go(async () => paths.result((await putExample()).id))}
      >
        {t('door.example')}
      </Button>
    </div>
  )
}

/** Puts the example on the shelf, as a dossier that is as much one's own as any other; its words are brought in first. */
function useExample() {
  const { i18n } = useTranslation()
  const language = useLanguage()
  const { platform, shelf } = useServices()
  return async () => {
    const [{ exampleDossier }] = await Promise.all([
      import('@/domain/answers/example-dossier'),
      prepare(i18n, language),
    ])
    const birth = { id: platform.newId(), roundId: platform.newId(), now: platform.now() }
    return shelf.put(exampleDossier(birth, (key) => i18n.t(key)))
  }
}
