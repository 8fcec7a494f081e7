import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution, Invitation } from '@/domain/answers/workshop'
import { writeCode } from '@/domain/workshop/code'
import { CopyButton } from '@/parts/copying/copy-button'
import { Button } from '@/ui/button'
import { QrCode } from '@/ui/qr-code'
import { takeOverFocus } from '@/ui/take-over-focus'
import styles from './ways.module.css'

/** Handing in as a code, to be read aloud, typed over or read by a camera. Notes do not go along. */
export function AsCode({
  contribution,
  invitation,
}: {
  readonly contribution: Contribution
  readonly invitation: Invitation
}) {
  const { t } = useTranslation('participant')
  const [shown, setShown] = useState(false)
  return (
    <section className={styles['way']} aria-labelledby="hand-in-code">
      <h3 id="hand-in-code">{t('handIn.code')}</h3>
      <p>{t('handIn.codeBody')}</p>
      {shown ? (
        <Code code={writeCode(contribution, invitation)} />
      ) : (
        <Button onClick={() => setShown(true)}>{t('handIn.codeButton')}</Button>
      )}
    </section>
  )
}

function Code({ code }: { readonly code: string }) {
  const { t } = useTranslation('participant')
  return (
    <>
      <p
        ref={takeOverFocus}
        tabIndex={-1}
        className={styles['code']}
        aria-label={t('handIn.codeLabel')}
        role="group"
        translate="no"
      >
        {code.split(' ').map((group, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- groups can be the same
          <span key={place}>{group} </span>
        ))}
      </p>
      <p>{t('handIn.codeHow')}</p>
      <CopyButton text={code} label={t('handIn.codeCopy')} />
      <QrCode text={code} label={t('handIn.qr')} />
      <p>{t('handIn.qrBody')}</p>
      <p className={styles['former']}>{t('handIn.codeChanges')}</p>
    </>
  )
}
