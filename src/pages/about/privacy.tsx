import { useTranslation } from 'react-i18next'
import { Part } from './part'
import { DeleteEverything } from './privacy/delete-everything'
import { KeptWhere } from './privacy/kept-where'
import { Proof } from './privacy/proof'

/** What is kept where, why nothing can leave, what that does not cover, and how to delete it all. */
export function Privacy() {
  const { t } = useTranslation('privacy')
  return (
    <>
      <p>{t('intro')}</p>
      <Proof />
      <KeptWhere />
      <Part heading={t('shared.heading')}>
        <p>{t('shared.body')}</p>
      </Part>
      <DeleteEverything />
    </>
  )
}
