import { useTranslation } from 'react-i18next'
import { FEWEST_COMBINED, FEWEST_COUNTED } from '@/domain/room/may-show'
import { Notice } from '@/ui/notice'
import { mayShow } from './shown-of-so-many'
import styles from './showing-rules.module.css'
import { useWorkshop } from './use-workshop'

/** What the room may see with so many in, and what it still takes. */
export function ShowingRules() {
  const { t } = useTranslation('collect')
  const workshop = useWorkshop()
  const { open, combined, counts, apart } = mayShow(workshop)
  if (open) return <p>{t(workshop.contributions.length === 0 ? 'rules.openBefore' : 'rules.open')}</p>
  const size = FEWEST_COUNTED
  return (
    <div className={styles['rules']}>
      {workshop.mode === 'open' && <Notice>{t('rules.notAllAgreed')}</Notice>}
      <h3 id="collect-rules">{t('rules.title')}</h3>
      <ul className={styles['list']} aria-labelledby="collect-rules">
        <Rule holds={combined} words={t('rules.combined', { fewest: FEWEST_COMBINED })} />
        <Rule holds={counts} words={t('rules.counts', { fewest: FEWEST_COUNTED })} />
        <Rule holds={apart} words={t('rules.apart', { size })} />
      </ul>
      <p className={styles['quiet']}>{t('rules.perQuestion')}</p>
    </div>
  )
}

function Rule({ holds, words }: { readonly holds: boolean; readonly words: string }) {
  const { t } = useTranslation('collect')
  return (
    <li className={styles['rule']}>
      <span className={holds ? styles['yes'] : styles['no']}>{t(holds ? 'rules.yes' : 'rules.notYet')}</span>
      <span>{words}</span>
    </li>
  )
}
