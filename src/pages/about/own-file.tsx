import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { oneFileSum } from 'virtual:one-file-sum'
import { EDITION } from '@/edition'
import { bytesAsLoaded } from '@/one-file/as-loaded'
import { useServices } from '@/services'
import { Part } from './part'
import styles from './own-file.module.css'

/** By which sum to know the edition in one file: in that file its own, on a website that of the file that was built with it. */
export function OwnFile() {
  const { t } = useTranslation('about')
  return (
    <Part heading={t('version.file.heading')}>
      {EDITION === 'one-file' ? <SumOfThisFile /> : <FileBesideThisSite />}
      <p>{t('version.file.check')}</p>
    </Part>
  )
}

function FileBesideThisSite() {
  const { t } = useTranslation('about')
  if (oneFileSum === null) return <p>{t('version.file.unknown')}</p>
  return (
    <>
      <p>
        {t('version.file.offer')}{' '}
        <a href="./weloverwogen.html" download="weloverwogen.html">
          {t('version.file.download')}
        </a>
      </p>
      <Sum name={t('version.file.sum')} sum={oneFileSum} />
    </>
  )
}

function SumOfThisFile() {
  const { t } = useTranslation('about')
  const { platform } = useServices()
  const [sum, setSum] = useState<string | null>('')

  useEffect(() => {
    const bytes = bytesAsLoaded()
    void (bytes === null ? Promise.resolve(null) : platform.sha256(bytes)).then(setSum)
  }, [platform])

  if (sum === null) return <p>{t('version.file.unknown')}</p>
  return (
    <>
      <p>{t('version.file.this')}</p>
      <Sum name={t('version.file.sum')} sum={sum} />
    </>
  )
}

function Sum({ name, sum }: { readonly name: string; readonly sum: string }) {
  return (
    <dl className={styles['sum']}>
      <dt>{name}</dt>
      <dd>
        <code translate="no">{sum}</code>
      </dd>
    </dl>
  )
}
