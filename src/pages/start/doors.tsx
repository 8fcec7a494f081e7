import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './doors.module.css'
import { useExamples } from './use-examples'

/** The ways in: a partnership of one's own and a workshop beside each other; then a file, and examples to look around in. */
export function Doors() {
  const { t } = useTranslation('start')
  const { shelf, opening, newerVersion } = useServices()
  const navigate = useNavigate()
  const examples = useExamples()
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
      <div className={styles['main']}>
        <MainDoor name="weigh" onPress={() => void go(async () => paths.context((await shelf.create()).id))} />
        <MainDoor
          name="workshop"
          onPress={() => void go(async () => paths.prepare((await shelf.createWorkshop()).id))}
        />
      </div>
      <div className={styles['others']}>
        <Button icon={<Icon name="open" />} onClick={() => void opening.getState().choose()}>
          {t('door.file')}
        </Button>
        <Button
          kind="quiet"
          data-door="example"
          onClick={() => void go(async () => paths.result((await examples.dossier()).id))}
        >
          {t('door.example')}
        </Button>
        <Button
          kind="quiet"
          data-door="example-workshop"
          onClick={() => void go(async () => paths.reveal((await examples.workshop()).id))}
        >
          {t('door.exampleWorkshop')}
        </Button>
      </div>
    </div>
  )
}

/** One of the two that weigh the same, with a line on whom it is for. */
function MainDoor({ name, onPress }: { readonly name: 'weigh' | 'workshop'; readonly onPress: () => void }) {
  const { t } = useTranslation('start')
  const id = useId()
  return (
    <div className={styles['door']}>
      <Button kind="main" data-door={name} className={styles['button']} aria-describedby={id} onClick={onPress}>
        {t(`door.${name}`)}
      </Button>
      <p id={id} className={styles['for']}>
        {t(`door.${name}Is`)}
      </p>
    </div>
  )
}
