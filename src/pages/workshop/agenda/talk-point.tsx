import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameOf } from '@/domain/answers/journey'
import { itemById } from '@/domain/instrument/lookup'
import { MODULE_ITEMS } from '@/domain/instrument/module-items'
import { wordsOf } from '@/domain/instrument/words-of'
import type { Agenda, RoomPoint } from '@/domain/room/room-report'
import { useText } from '@/services'
import { KeySign } from '@/ui/key-sign'
import { TextureMark } from '@/ui/texture-mark'
import { Ask } from './ask'
import { Folded } from './folded'
import { Distribution, hasAnswers, PointFacts, SeenApart } from './point-facts'
import { TalkFields } from './talk-fields'
import styles from './talk-point.module.css'

/**
 * One point of the agenda as a card. The differences lie open, as they are what the room came to talk about; the others
 * open when their turn comes, or when something was written at them. Its words are read beside it, so that typing them
 * draws no picture again.
 */
export const TalkPoint = memo(function TalkPoint({
  point,
  dontKnowShare,
  list,
}: {
  readonly point: RoomPoint
  readonly dontKnowShare: number | null
  readonly list: keyof Agenda
}) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const id = `${list}-${point.question}`
  const body = <PointBody point={point} />
  return (
    <li className={styles['card']}>
      <section aria-labelledby={id} className={styles['body']}>
        <div>
          <h3 id={id}>{text(wordsOf(point.question).statement)}</h3>
          <Place point={point} />
        </div>
        <PointFacts point={point} dontKnowShare={dontKnowShare} silent={list === 'silent'} />
        {list === 'differences' ? (
          body
        ) : (
          <Folded question={point.question} summary={t(hasAnswers(point) ? 'open' : 'openNotes')}>
            {body}
          </Folded>
        )}
      </section>
    </li>
  )
})

/** Any question: its place, how the room answered, what to ask, and what was said. */
export function AnyPoint({ point }: { readonly point: RoomPoint }) {
  return (
    <div className={styles['body']}>
      <Place point={point} />
      <PointFacts point={point} dontKnowShare={null} silent={false} />
      <Ask about="any" />
      <PointBody point={point} />
    </div>
  )
}

/** How the room answered, and beside it room to write. */
function PointBody({ point }: { readonly point: RoomPoint }) {
  return (
    <div className={styles['beside']}>
      {hasAnswers(point) && (
        <div>
          <Distribution point={point} />
          <SeenApart point={point} />
        </div>
      )}
      <TalkFields question={point.question} />
    </div>
  )
}

/** Phase, theme and movement, or the module; and whether much rests on it. */
function Place({ point: { question, gate } }: { readonly point: RoomPoint }) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const item = itemById(question)
  const module = MODULE_ITEMS.find(({ id }) => id === question)?.module
  return (
    <p className={styles['place']}>
      {item !== undefined && <TextureMark texture={item.movement === 'D' ? 'solid' : 'hatched'} />}
      {item !== undefined && (
        <span>
          {t('place', {
            stop: text(nameOf({ kind: 'theme', phase: item.phase, theme: item.theme })),
            movement: t(`history:question.${item.movement}`),
          })}
        </span>
      )}
      {module !== undefined && <span>{text(nameOf({ kind: 'module', module }))}</span>}
      {gate !== null && (
        <span className={styles['key']}>
          <KeySign />
          {t('key')}
        </span>
      )}
    </p>
  )
}
