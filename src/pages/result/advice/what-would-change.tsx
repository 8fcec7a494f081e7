import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice, Change } from '@/domain/advice/advice'
import { whatWouldChange } from '@/domain/advice/what-would-change'
import type { Round } from '@/domain/answers/dossier'
import { isLevel, LEVELS } from '@/domain/instrument/scale'
import { useText } from '@/services'
import { QuestionLink } from '../question-link'
import { choiceLabel } from '../choice-label'

/** The smallest single answer that takes an advice away; looked for only once someone asks. */
export function WhatWouldChange({
  advice,
  round,
  dossierId,
}: {
  readonly advice: Advice
  readonly round: Round
  readonly dossierId: string
}) {
  const { t } = useTranslation()
  const [found, setFound] = useState<Change | null | 'looking'>('looking')
  const { id } = advice

  useEffect(() => {
    // After the frame in which the reasons open: trying every answer takes longer than a frame.
    const timer = setTimeout(() => setFound(whatWouldChange(round, id)))
    return () => clearTimeout(timer)
  }, [round, id])

  if (advice.grounds.some(({ kind }) => kind === 'decision')) return <p>{t('result:why.decision')}</p>
  if (found === 'looking') return <p>{t('result:why.looking')}</p>
  if (found === null) return <p>{t('result:why.noChange')}</p>
  return <ThisChange change={found} dossierId={dossierId} />
}

function ThisChange({ change, dossierId }: { readonly change: Change; readonly dossierId: string }) {
  const { t } = useTranslation()
  const text = useText()
  const { from, to } = change
  return (
    <>
      <p>
        {isLevel(from)
          ? t('result:why.withChange', { from: text(choiceLabel(from)), to: text(choiceLabel(to)) })
          : to === LEVELS[0]
            ? t('result:why.anyAnswer')
            : t('result:why.withAnswer', { to: text(choiceLabel(to)) })}
      </p>
      <p>
        <QuestionLink dossierId={dossierId} question={change.question} />
      </p>
    </>
  )
}
