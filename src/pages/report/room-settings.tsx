import type { Language } from '@/i18n/languages'
import { LanguageSetting } from './language-setting'
import { LookSetting } from './look-setting'
import { isOnPaper, type Thing } from './things'
import { WhatIsIn } from './what-is-in'

/** What can be chosen about a thing that a room takes home: in which language, and how it looks. */
export function RoomSettings({
  thing,
  language,
  onLanguage,
}: {
  readonly thing: Thing
  readonly language: Language
  readonly onLanguage: (language: Language) => void
}) {
  return (
    <>
      <LanguageSetting language={language} onLanguage={onLanguage} />
      {isOnPaper(thing) && <LookSetting />}
      <WhatIsIn contents={thing.contents} />
    </>
  )
}
