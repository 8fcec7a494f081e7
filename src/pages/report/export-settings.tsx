import { useTranslation } from 'react-i18next'
import type { PartnerPart } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import type { Language } from '@/i18n/languages'
import { useText } from '@/services'
import { Setting } from '@/ui/setting'
import { LanguageSetting } from './language-setting'
import { LookSetting } from './look-setting'
import { PartnerChoice } from './partner-choice'
import { RoundSetting } from './round-setting'
import { isForPartner, isOnPaper, OWN_THINGS, variantsOf, type Thing } from './things'
import { WhatIsIn } from './what-is-in'

/** What can be chosen about a thing: which of its kind, what stays out, in which language and from which round. */
export function ExportSettings({
  thing,
  whole,
  language,
  round,
  shared,
  onThing,
  onLanguage,
  onRound,
  onShare,
}: {
  readonly thing: Thing
  /** The report that leaves nothing out. */
  readonly whole: Report
  readonly language: Language
  readonly round: string | undefined
  readonly shared: readonly PartnerPart[]
  readonly onThing: (id: string) => void
  readonly onLanguage: (language: Language) => void
  readonly onRound: (round: string) => void
  readonly onShare: (shared: readonly PartnerPart[]) => void
}) {
  const { t } = useTranslation('report')
  const text = useText()
  const variants = variantsOf(thing, OWN_THINGS).flatMap(({ id, variant }) =>
    variant === undefined ? [] : [{ value: id, label: text(variant) }],
  )
  return (
    <>
      {variants.length > 0 && (
        <Setting question={t('variant.question')} options={variants} chosen={thing.id} onChoose={onThing} />
      )}
      {isForPartner(thing) && <PartnerChoice report={whole} shared={shared} onChange={onShare} />}
      <LanguageSetting language={language} onLanguage={onLanguage} />
      <RoundSetting chosen={round} onRound={onRound} />
      {isOnPaper(thing) && <LookSetting />}
      <WhatIsIn contents={thing.contents} />
    </>
  )
}
