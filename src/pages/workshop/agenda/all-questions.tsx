import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberOf, PHASES, type Phase } from '@/domain/instrument/axes'
import { itemById } from '@/domain/instrument/lookup'
import { wordsOf } from '@/domain/instrument/words-of'
import type { RoomPoint, RoomReport } from '@/domain/room/room-report'
import { useText } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import { TextField } from '@/ui/field'
import { Section } from '@/ui/section'
import styles from './all-questions.module.css'
import { NotedQuestions } from './noted-questions'
import { QuestionLines } from './question-lines'

/**
 * Every question that was asked, folded, to look up and to note on: phase by phase, or by a word. The agenda only changes
 * with the points, so that typing a note draws nothing here.
 */
export const AllQuestions = memo(Questions, ({ report: before }, { report: after }) => before.points === after.points)

function Questions({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation('agenda')
  const text = useText()
  const [wanted, setWanted] = useState('')
  const words = plain(wanted).split(/\s+/).filter(Boolean)
  const found = report.points.filter(({ question }) => {
    const statement = plain(text(wordsOf(question).statement))
    return words.every((word) => statement.includes(word))
  })
  return (
    <Section id="all" heading={t('all.heading')} intro={t('all.intro')}>
      <NotedQuestions report={report} />
      <div className={styles['search']}>
        <TextField label={t('all.search')} value={wanted} onChange={setWanted} />
      </div>
      <output className={styles['found']}>
        {words.length > 0 && (found.length === 0 ? t('all.none') : t('all.found', { count: found.length }))}
      </output>
      {words.length > 0 ? <QuestionLines points={found} report={report} /> : <ByPhase report={report} />}
    </Section>
  )
}

function ByPhase({ report }: { readonly report: RoomReport }) {
  const { t } = useTranslation('agenda')
  const modules = report.points.filter((point) => phaseOf(point) === undefined)
  return (
    <div>
      {PHASES.map((phase) => {
        const points = report.points.filter((point) => phaseOf(point) === phase)
        if (points.length === 0) return null
        const name = t(`instrument:phase.${phase}.name`)
        return (
          <Disclosure
            key={phase}
            summary={t('all.phase', { number: numberOf(phase), phase: name, count: points.length })}
            later={<QuestionLines points={points} report={report} />}
          />
        )
      })}
      {modules.length > 0 && (
        <Disclosure
          summary={t('all.modules', { count: modules.length })}
          later={<QuestionLines points={modules} report={report} />}
        />
      )}
    </div>
  )
}

/** undefined for a question of a module. */
function phaseOf({ question }: RoomPoint): Phase | undefined {
  return itemById(question)?.phase
}

/** As people search: without capitals and accents. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}
