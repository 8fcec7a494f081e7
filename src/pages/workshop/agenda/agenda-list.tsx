import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Agenda, AgendaPoint } from '@/domain/room/room-report'
import { DIFFERENCES_TALKED, scriptLengthOf } from '@/domain/workshop/script'
import { useServices } from '@/services'
import { Section } from '@/ui/section'
import styles from './agenda-page.module.css'
import { Ask } from './ask'
import { TalkPoint } from './talk-point'

/** One of the four lists of the agenda, with what to ask at each of its points; an empty one says what that means. */
export function AgendaList({ list, points }: { readonly list: keyof Agenda; readonly points: readonly AgendaPoint[] }) {
  const { t } = useTranslation('agenda')
  const heading = t(`room:list.${list}.title`)
  if (points.length === 0)
    return (
      <Section id={list} heading={heading}>
        <p>{t(`room:list.${list}.none`)}</p>
      </Section>
    )
  return (
    <Section id={list} heading={heading} intro={t(`intro.${list}`)}>
      {list === 'differences' && <OnTime count={points.length} />}
      <Ask about={list} />
      <ol className={styles['points']}>
        {points.map(({ point, dontKnowShare }) => (
          <TalkPoint key={point.question} point={point} dontKnowShare={dontKnowShare} list={list} />
        ))}
      </ol>
    </Section>
  )
}

/** What decides their order, and for how many of them the script has the time. */
function OnTime({ count }: { readonly count: number }) {
  const { t } = useTranslation('agenda')
  const script = useStore(useServices().dossiers, ({ dossier }) => scriptLengthOf(dossier?.workshop))
  const talked = DIFFERENCES_TALKED[script]
  return (
    <p>
      {t('order')} {count > talked && t('time', { count: talked, minutes: script })}
    </p>
  )
}
