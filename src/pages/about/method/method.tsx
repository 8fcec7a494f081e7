import { useTranslation } from 'react-i18next'
import { MOVEMENTS, PHASES, THEMES } from '@/domain/instrument/axes'
import { Lines } from '../lines'
import { Part } from '../part'
import { LiveExample } from './live-example'
import { FromScoresToSignal } from './from-scores-to-signal'
import { Thresholds } from './thresholds'

/** How every number is made, with an example that counts along. Source: instrument C. */
export function Method() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('method:intro')}</p>
      <Model />
      <Part heading={t('method:scale.heading')}>
        <p>{t('method:scale.body')}</p>
        <Lines of="method:scale" lines={['dk', 'open', 'na']} />
      </Part>
      <Part heading={t('method:steps.heading')}>
        <Lines of="method:steps" lines={['cell', 'movement', 'phase', 'overall', 'rounding']} />
      </Part>
      <LiveExample />
      <Thresholds />
      <FromScoresToSignal />
      <Part heading={t('method:advice.heading')}>
        <p>{t('method:advice.body')}</p>
        <p>{t('method:advice.order')}</p>
      </Part>
      <Part heading={t('method:limits.heading')}>
        <p>{t('method:limits.body')}</p>
        <Lines of="method:limits" lines={['aloud', 'pilot', 'compare', 'revise']} />
        <p>{t('method:limits.so')}</p>
      </Part>
    </>
  )
}

function Model() {
  const { t } = useTranslation()
  return (
    <Part heading={t('method:model.heading')}>
      <p>{t('method:model.body')}</p>
      <dl>
        <dt>{t('method:model.phases')}</dt>
        <dd>{useNames(PHASES.map((phase) => `instrument:phase.${phase}.name`))}</dd>
        <dt>{t('method:model.themes')}</dt>
        <dd>{useNames(THEMES.map((theme) => `instrument:theme.${theme}.name`))}</dd>
        <dt>{t('method:model.movements')}</dt>
        <dd>
          {MOVEMENTS.map((movement) => (
            <p key={movement}>
              <strong>{t(`instrument:movement.${movement}.name`)}</strong>{' '}
              {t(`instrument:movement.${movement}.explain`)}
            </p>
          ))}
        </dd>
      </dl>
      <p>{t('method:model.declared')}</p>
      <p>{t('instrument:model.reality')}</p>
    </Part>
  )
}

function useNames(keys: readonly string[]): string {
  const { t, i18n } = useTranslation()
  return new Intl.ListFormat(i18n.language).format(keys.map((key) => t(key)))
}
