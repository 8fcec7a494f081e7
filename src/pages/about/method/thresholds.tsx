import { useTranslation } from 'react-i18next'
import { GATES } from '@/domain/instrument/item'
import { itemById, itemOfGate } from '@/domain/instrument/lookup'
import { ESCAPES, LEVELS } from '@/domain/instrument/scale'
import { gateState } from '@/domain/scoring/gates'
import { Table } from '@/ui/table'
import { Part } from '../part'
import { BalanceNames } from './balance-names'
import { BandNames } from './band-names'
import { ConfidenceNames } from './confidence-names'
import { WeightReasons } from './weight-reasons'

/** Every threshold, read from the code that applies it. */
export function Thresholds() {
  return (
    <>
      <WeightReasons />
      <BandNames />
      <ConfidenceNames />
      <BalanceNames />
      <KeyQuestions />
    </>
  )
}

/** What an answer means at a key question. */
function KeyQuestions() {
  const { t } = useTranslation()
  const [first, second] = GATES.filter((gate) => itemById(itemOfGate(gate))?.stop)
  return (
    <Part id="gates" heading={t('method:gates.heading')}>
      <p>
        {t('method:gates.body', {
          first: t(`instrument:gate.${first}.short`),
          second: t(`instrument:gate.${second}.short`),
        })}
      </p>
      <Table
        caption={t('method:gates.heading')}
        head={[t('method:gates.answer'), t('method:gates.state')]}
        rows={[...LEVELS, ...ESCAPES].map((choice) => ({
          key: String(choice),
          cells: [t(`instrument:scale.level.${choice}.label`), t(`instrument:gateState.${gateState(choice)}`)],
        }))}
      />
    </Part>
  )
}
