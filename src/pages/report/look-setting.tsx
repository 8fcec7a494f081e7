import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '@/ui/disclosure'
import { ArrivalContext } from '@/ui/page-heading'
import { LookFields } from './look-fields'

/** The own logo and colour, behind a line; open for who was sent there. */
export function LookSetting() {
  const { t } = useTranslation('look')
  const { target } = use(ArrivalContext)
  return (
    <Disclosure summary={t('title')} open={target === 'look'}>
      <LookFields />
    </Disclosure>
  )
}
