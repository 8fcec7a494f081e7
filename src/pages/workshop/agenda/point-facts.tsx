import { useTranslation } from 'react-i18next'
import { distributionPicture } from '@/domain/pictures/distribution-picture'
import { medianName } from '@/domain/pictures/distribution-words'
import type { RoomPoint } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Picture } from '@/ui/picture'
import { GroupTable } from './group-table'
import { SharedNotes } from './shared-notes'
import styles from './talk-point.module.css'

/** Why a point stands here: the label, the middle, the camps and the silence, always with how many. */
export function PointFacts({
  point: { spread },
  dontKnowShare,
  silent = false,
}: {
  readonly point: RoomPoint
  /** null away from the agenda, and where counts may not be known. Of nobody nothing is said. */
  readonly dontKnowShare: number | null
  /** It stands here for its silence, so that this comes first. */
  readonly silent?: boolean
}) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const { n, asked, median, consensus, camps, counts } = spread
  const silence =
    dontKnowShare === null || dontKnowShare === 0 ? null : t('room:dontKnowShare', { share: dontKnowShare })
  const sentences = [
    silent ? silence : null,
    consensus === null ? null : t('room:consensusOf', { n, consensus: t(`room:consensus.${consensus}`) }),
    median === null
      ? t('room:tooFewAnswers')
      : t(median % 25 === 0 ? 'room:median.at' : 'room:median.between', { median: text(medianName(median)) }),
    camps === true ? t('room:camps') : null,
    silent ? null : silence,
    consensus === null ? t('chosen', { n, asked }) : null,
    median !== null && counts === null ? t('noCounts') : null,
  ]
  return <p>{sentences.filter((sentence) => sentence !== null).join(' ')}</p>
}

/** The answers of the room as a picture; nothing where they may not be counted, as the middle stands in words. */
export function Distribution({ point: { question, spread } }: { readonly point: RoomPoint }) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const { median, counts } = spread
  if (median === null || counts === null) return null
  return (
    <div className={styles['picture']}>
      <Picture
        drawing={distributionPicture({ ...spread, median }, question, 'narrow')}
        text={text}
        tableLabel={t('table')}
      />
    </div>
  )
}

/** From so many points out of 100 on, what lies between two organisations is said: one level. */
const WORTH_SAYING = 25

/** What may be seen apart: organisations, roles, and the notes that people shared. */
export function SeenApart({ point: { organisations, groups, gap, notes } }: { readonly point: RoomPoint }) {
  const { t } = useTranslation('agenda')
  return (
    <div>
      {organisations !== null && (
        <GroupTable
          heading={t('organisations.heading')}
          name={t('organisations.name')}
          rows={organisations.map(({ group: { id, name }, spread }) => ({ key: id, name, spread }))}
        />
      )}
      {gap !== null && gap >= WORTH_SAYING && <p>{t('gap', { gap })}</p>}
      {groups !== null && (
        <GroupTable
          heading={t('groups.heading')}
          name={t('groups.name')}
          rows={groups.map(({ group, spread }) => ({ key: group, name: t(`room:group.${group}`), spread }))}
        />
      )}
      <SharedNotes notes={notes} />
    </div>
  )
}
