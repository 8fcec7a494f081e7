import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { isPrepared, prepare } from '@/i18n/speak'
import { useLanguage } from '@/services'

/** Waits with drawing until all texts are there; the start page does with its own. */
export function useAllTexts(): void {
  const { i18n } = useTranslation()
  const language = useLanguage()
  if (!isPrepared(i18n, language)) use(prepare(i18n, language))
}
