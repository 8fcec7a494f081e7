import { useTranslation } from 'react-i18next'
import { useServices } from '@/services'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import styles from './scan-codes.module.css'
import { useCamera, type Camera, type CameraState } from './use-camera'

/** Reads QR codes with the camera, one after another, and hands over what they say. Nothing where a page can have no camera. */
export function ScanCodes({ onText }: { readonly onText: (text: string) => void }) {
  const { camera } = useServices().platform
  return camera === null ? null : <Scanner camera={camera} onText={onText} />
}

function Scanner({ camera, onText }: { readonly camera: Camera; readonly onText: (text: string) => void }) {
  const { t } = useTranslation('scanning')
  const { video, state, read, start, stop } = useCamera(camera, onText)
  const runs = state.kind === 'asking' || state.kind === 'on'
  const begins = read.last.slice(0, SHOWN)
  return (
    <div className={styles['scan']}>
      {/* One button, so that whoever pressed it with the keyboard stays there. */}
      <Button onClick={runs ? stop : start}>{runs ? t('stop') : t('start')}</Button>
      <div className={styles['seeing']} hidden={!runs}>
        <p id="scanning-aim">{state.kind === 'asking' ? t('asking') : t('aim')}</p>
        <div className={styles['frame']}>
          {/* Always there: it must stand in the page before the camera is asked for. */}
          <video
            ref={video}
            muted
            playsInline
            className={state.kind === 'on' && state.mirror ? styles['mirror'] : undefined}
            aria-label={t('picture')}
            aria-describedby="scanning-aim"
          />
        </div>
        <p role="status" className={styles['read']}>
          {read.count === 0 ? t('nothing') : t('read', { count: read.count, start: begins })}
        </p>
        <p className={styles['stays']}>{t('stays')}</p>
      </div>
      <Trouble state={state} />
    </div>
  )
}

/** The first two groups of a code: enough to know it again beside a screen, too little to be read out in full. */
const SHOWN = 11

function Trouble({ state }: { readonly state: CameraState }) {
  const { t } = useTranslation('scanning')
  if (state.kind !== 'refused' && state.kind !== 'ended') return null
  return (
    <Notice kind={state.kind === 'refused' ? 'trouble' : 'note'} live>
      <p>{state.kind === 'refused' ? t(`problem.${state.problem}`) : t('ended')}</p>
    </Notice>
  )
}
