import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Dossier } from '@/domain/answers/dossier'
import { paths, resumePath } from '@/paths'
import { useServices } from '@/services'
import type { KeptDossier } from '@/store/shelf-entry'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { DossierFacts } from './dossier-facts'
import styles from './dossier-row.module.css'
import { FillingScale } from './filling-scale'
import { KeptLine } from './kept-line'
import { TableSign } from './table-sign'
import { titleOf } from './title-of'

/** One dossier: what it is called, how far it is, where it is kept, and what can be done with it. */
export function DossierRow({ entry, onRemove }: { readonly entry: KeptDossier; readonly onRemove: () => void }) {
  const { t } = useTranslation('start')
  const { saveAsFile } = useServices()
  const title = useId()
  const act = useId()
  const { dossier } = entry
  const round = dossier.rounds.at(-1)
  /** The name of a button goes on with the title: "Remove, Network North". */
  const named = (name: string) => ({ id: act + name, 'aria-labelledby': `${act}${name} ${title}` })

  return (
    <article className={styles['dossier']} aria-labelledby={title}>
      {dossier.workshop !== undefined ? <TableSign /> : round !== undefined && <FillingScale round={round} />}
      <div className={styles['words']}>
        <h3 id={title} className={styles['title']}>
          <bdi>{titleOf(entry, t)}</bdi>
        </h3>
        <DossierFacts entry={entry} />
        <KeptLine entry={entry} />
      </div>
      <div className={styles['actions']}>
        <Link to={resumePath(dossier)} className={buttonClass('plain', styles['go'])} {...named('go')}>
          {t(`dossier.goOn.${whereTo(dossier)}`)}
        </Link>
        <Button kind="quiet" icon={<Icon name="save" />} onClick={() => void saveAsFile(dossier)} {...named('save')}>
          {t('common:button.save')}
        </Button>
        <Button kind="quiet" icon={<Icon name="remove" />} onClick={onRemove} {...named('remove')}>
          {t('common:button.remove')}
        </Button>
      </div>
    </article>
  )
}

function whereTo(dossier: Dossier): 'context' | 'questions' | 'result' {
  const to = resumePath(dossier)
  if (to === paths.context(dossier.id)) return 'context'
  return to === paths.result(dossier.id) ? 'result' : 'questions'
}
