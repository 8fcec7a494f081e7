import { useTranslation } from 'react-i18next'
import { distributionPicture } from '@/domain/pictures/distribution-picture'
import { isCounted } from '@/domain/pictures/distribution-words'
import { spreadFacts, type Silence } from '@/domain/pictures/spread-facts'
import type { RoomPoint } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Picture } from '@/ui/picture'
import { GroupTable } from './group-table'
import { SharedNotes } from './shared-notes'
import styles from './talk-point.module.css'

/** Why a point stands here: the label, the middle, the camps and the silence, always with how many. */
export function PointFacts({ point: { spread }, ...silence }: { readonly point: RoomPoint } & Silence) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const facts = spreadFacts(spread, silence).map(text)
  return <p>{(spread.median !== null && spread.counts === null ? [...facts, t('noCounts')] : facts).join(' ')}</p>
}

/** Whether there is more of its answers to see than its facts say. */
export function hasAnswers({ spread, organisations, groups, notes }: RoomPoint): boolean {
  return isCounted(spread) || organisations !== null || groups !== null || notes.length > 0
}

/** The answers of the room as a picture; nothing where they may not be counted, as the middle stands in words. */
export function Distribution({ point: { question, spread } }: { readonly point: RoomPoint }) {
  const { t } = useTranslation('agenda')
  const text = useText()
  if (!isCounted(spread)) return null
  return (
    <div className={styles['picture']}>
      <Picture drawing={distributionPicture(spread, question, 'narrow')} text={text} tableLabel={t('table')} />
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
