import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import styles from './passphrase-page.module.css'

/** Takes the passphrase off again, after a question. */
export function TakeOff({ onTakeOff }: { readonly onTakeOff: () => void }) {
  const { t } = useTranslation('passphrase')
  const [asked, setAsked] = useState(false)
  return (
    <section className={styles['choose']} aria-labelledby="passphrase-off">
      <h2 id="passphrase-off">{t('off.title')}</h2>
      <p>{t('off.body')}</p>
      <div>
        <Button onClick={() => setAsked(true)}>{t('off.do')}</Button>
      </div>
      {asked && (
        <Dialog
          title={t('off.sure')}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button
                kind="trouble"
                onClick={() => {
                  setAsked(false)
                  onTakeOff()
                }}
              >
                {t('off.yes')}
              </Button>
              <Button kind="quiet" onClick={() => setAsked(false)}>
                {t('common:button.cancel')}
              </Button>
            </>
          }
        >
          <p>{t('off.sureBody')}</p>
        </Dialog>
      )}
    </section>
  )
}
