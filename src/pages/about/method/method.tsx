import { useTranslation } from 'react-i18next'
import { MOVEMENTS, PHASES, THEMES } from '@/domain/instrument/axes'
import { Lines } from '../lines'
import { Part } from '../part'
import { LiveExample } from './live-example'
import { FromScoresToSignal } from './from-scores-to-signal'
import { MethodContents } from './method-contents'
import { Thresholds } from './thresholds'

/** How every number is made, with an example that counts along. Source: instrument C. */
export function Method() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('method:intro')}</p>
      <MethodContents />
      <Model />
      <Part id="scale" heading={t('method:scale.heading')}>
        <p>{t('method:scale.body')}</p>
        <Lines of="method:scale" lines={['dk', 'open', 'na']} />
      </Part>
      <Part id="steps" heading={t('method:steps.heading')}>
        <Lines of="method:steps" lines={['cell', 'movement', 'phase', 'overall', 'rounding']} />
      </Part>
      <LiveExample />
      <Thresholds />
      <FromScoresToSignal />
      <Part id="advice" heading={t('method:advice.heading')}>
        <p>{t('method:advice.body')}</p>
        <p>{t('method:advice.order')}</p>
      </Part>
      <Part id="limits" heading={t('method:limits.heading')}>
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
    <Part id="model" heading={t('method:model.heading')}>
      <p>{t('method:model.body')}</p>
      <h3>{t('method:model.phases')}</h3>
      <ol>
        {PHASES.map((phase) => (
          <li key={phase}>
            <strong>{t(`instrument:phase.${phase}.name`)}</strong> {t(`instrument:phase.${phase}.question`)}
          </li>
        ))}
      </ol>
      <h3>{t('method:model.themes')}</h3>
      <ul>
        {THEMES.map((theme) => (
          <li key={theme}>{t(`instrument:theme.${theme}.name`)}</li>
        ))}
      </ul>
      <h3>{t('method:model.movements')}</h3>
      <ul>
        {MOVEMENTS.map((movement) => (
          <li key={movement}>
            <strong>{t(`instrument:movement.${movement}.name`)}</strong> {t(`instrument:movement.${movement}.explain`)}
          </li>
        ))}
      </ul>
      <p>{t('instrument:model.cycle')}</p>
      <p>{t('method:model.declared')}</p>
      <p>{t('instrument:model.reality')}</p>
    </Part>
  )
}
