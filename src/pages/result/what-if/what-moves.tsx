import { useTranslation } from 'react-i18next'
import type { Advice } from '@/domain/advice/advice'
import { useText } from '@/services'
import { nothingMoved, type Differences } from './compare-reports'
import styles from './what-if.module.css'

/** What a trial changes, in words: the signal, the phases, the key questions, and the advices that come and go. */
export function WhatMoves({ differences }: { readonly differences: Differences }) {
  const { t } = useTranslation()
  const { phases, gates, gone, come } = differences
  if (nothingMoved(differences)) return <p>{t('result:whatIf.nothing')}</p>
  const score = (value: number | null) =>
    value === null ? t('result:whatIf.noScore') : t('result:whatIf.score', { score: value })
  return (
    <div className={styles['moves']}>
      {phases.length + gates.length > 0 && (
        <ul>
          {phases.map(({ phase, from, to }) => (
            <li key={phase}>
              {t('result:whatIf.phase', {
                phase: t(`instrument:phase.${phase}.name`),
                from: score(from),
                to: score(to),
              })}
            </li>
          ))}
          {gates.map(({ gate, from, to }) => (
            <li key={gate}>
              {t('result:whatIf.gate', {
                what: t(`instrument:gate.${gate}.short`),
                from: t(`instrument:gateState.${from}`),
                to: t(`instrument:gateState.${to}`),
              })}
            </li>
          ))}
        </ul>
      )}
      <Titles heading={t('result:whatIf.gone', { count: gone.length })} advices={gone} />
      <Titles heading={t('result:whatIf.come', { count: come.length })} advices={come} />
    </div>
  )
}

function Titles({ heading, advices }: { readonly heading: string; readonly advices: readonly Advice[] }) {
  const text = useText()
  if (advices.length === 0) return null
  return (
    <div>
      <h4>{heading}</h4>
      <ul>
        {advices.map((advice) => (
          <li key={advice.id}>{text(advice.title)}</li>
        ))}
      </ul>
    </div>
  )
}
