import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { isPrepared, prepare } from '@/i18n/speak'
import { useLanguage } from '@/services'

/** The pages that need all texts, drawn once those are there; the start page does with its own. */
export function AllTexts() {
  const { i18n } = useTranslation()
  const language = useLanguage()
  if (!isPrepared(i18n, language)) use(prepare(i18n, language))
  return <Outlet />
}
