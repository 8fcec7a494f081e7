import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { INSTRUMENT } from '@/domain/instrument/edition'
import { version } from '../../../package.json'
import { OwnFile } from './own-file'
import { Part } from './part'

const Libraries = lazy(async () => ({ default: (await import('./libraries')).Libraries }))

/** Which edition this is, and what it is made with. */
export function Version() {
  const { t } = useTranslation()
  return (
    <>
      <p>
        <strong>{t('about:version.program', { version })}</strong>
      </p>
      <p>{t('about:version.instrument', INSTRUMENT)}</p>
      <OwnFile />
      <Part heading={t('about:version.licence.heading')}>
        <p>{t('about:version.licence.body')}</p>
      </Part>
      <Suspense fallback={<p>{t('about:version.libraries.loading')}</p>}>
        <Libraries />
      </Suspense>
    </>
  )
}
