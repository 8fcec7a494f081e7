import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { beamPicture } from '@/domain/pictures/beam-picture'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import { quadrantPicture } from '@/domain/pictures/quadrant-picture'
import type { Report } from '@/domain/report/report'
import { useText } from '@/services'
import { Drawing } from '@/ui/drawing'
import { Picture } from '@/ui/picture'
import styles from './pictures.module.css'

interface Shown {
  readonly report: Report
}

/** Depth and progress over everything, on one beam. */
export function Beam({ report }: Shown) {
  const { t } = useTranslation()
  const drawing = useMemo(() => beamPicture(report), [report])
  return <Picture drawing={drawing} text={useText()} tableLabel={t('result:picture.table')} />
}

/** The five phases, wide or narrow as the room allows. */
export function Phases({ report }: Shown) {
  const { t } = useTranslation()
  const [wide, narrow] = useMemo(() => [phasesPicture(report), phasesPicture(report, 'narrow')], [report])
  return <Picture drawing={wide} narrow={narrow} text={useText()} tableLabel={t('result:picture.table')} />
}

/** Depth against progress, large enough to tell discs that lie close together apart. */
export function Quadrant({ report }: Shown) {
  const { t } = useTranslation()
  const drawing = useMemo(() => quadrantPicture(report), [report])
  return <Picture drawing={drawing} unitsPerRem={11.5} text={useText()} tableLabel={t('result:picture.table')} />
}

/** The beam without its table, as in a trial. */
export function BeamAlone({ report }: Shown) {
  const drawing = useMemo(() => beamPicture(report), [report])
  return (
    <div className={styles['alone']}>
      <Drawing drawing={drawing} text={useText()} />
    </div>
  )
}

/** The phases without their table, narrow enough to lie beside others. */
export function PhasesAlone({ report }: Shown) {
  const drawing = useMemo(() => phasesPicture(report, 'narrow'), [report])
  return (
    <div className={styles['alone']}>
      <Drawing drawing={drawing} text={useText()} />
    </div>
  )
}
