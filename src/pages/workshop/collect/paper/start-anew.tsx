import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

/** Takes away what was typed of this form, once that was asked. */
export function StartAnew({ onYes }: { readonly onYes: () => void }) {
  const { t } = useTranslation('collect')
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsks(true)}>
        {t('anew.button')}
      </Button>
      {asks && (
        <Dialog
          title={t('anew.title')}
          onClose={() => setAsks(false)}
          actions={
            <>
              <Button kind="trouble" onClick={onYes}>
                {t('anew.yes')}
              </Button>
              <Button onClick={() => setAsks(false)}>{t('anew.no')}</Button>
            </>
          }
        >
          <p>{t('anew.body')}</p>
        </Dialog>
      )}
    </>
  )
}
