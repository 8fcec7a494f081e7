import { useTranslation } from 'react-i18next'
import type { ChangeDossier } from '@/parts/context/change'
import { ScanChoice } from '@/parts/context/scan-choice'
import { Section } from '@/ui/section'
import { AboutPartnership } from './about-partnership'

/** What everyone is asked: how thoroughly, and about which partnership. */
export function What({ changes }: { readonly changes: Readonly<Record<'scan' | 'context', ChangeDossier>> }) {
  const { t } = useTranslation('prepare')
  return (
    <Section id="what" heading={t('what.heading')} intro={t('what.intro')}>
      <ScanChoice question={t('wizard:context.scan.question')} later={t('what.scanLater')} change={changes.scan} />
      <AboutPartnership change={changes.context} />
    </Section>
  )
}
