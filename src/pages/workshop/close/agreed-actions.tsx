import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { wordsOf } from '@/domain/instrument/words-of'
import { QUESTION_ORDER } from '@/domain/workshop/choice-row'
import { Actions } from '@/parts/decision/actions'
import { paths } from '@/paths'
import { useDossier, useText } from '@/services'
import { Section } from '@/ui/section'
import { AgreedToAction } from '../agreed-to-action'
import styles from './close-page.module.css'

/** From what was agreed at the points to who does what: one click each. */
export function AgreedActions() {
  const { t } = useTranslation('close')
  return (
    <Section id="plan" heading={t('actions.heading')} intro={t('actions.intro')}>
      <Agreed />
      <Actions intro={t('actions.list')} />
    </Section>
  )
}

function Agreed() {
  const { t } = useTranslation('close')
  const text = useText()
  const { id, workshop } = useDossier()
  const points = QUESTION_ORDER.flatMap((question) => {
    const agreed = workshop?.points[question]?.agreed.trim() ?? ''
    return agreed === '' ? [] : [{ question, agreed }]
  })
  if (points.length === 0)
    return (
      <p className={styles['none']}>
        {t('actions.nothingAgreed')} <Link to={paths.agenda(id)}>{t('actions.toAgenda')}</Link>
      </p>
    )
  return (
    <>
      <h3>{t('actions.agreed')}</h3>
      <ul className={styles['agreed']}>
        {points.map(({ question, agreed }) => (
          <li key={question} className={styles['agreedPoint']}>
            <p className={styles['statement']}>{text(wordsOf(question).statement)}</p>
            <p dir="auto" className={styles['words']}>
              {agreed}
            </p>
            <AgreedToAction agreed={agreed} />
          </li>
        ))}
      </ul>
    </>
  )
}
