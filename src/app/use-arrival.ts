import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import type { Arrival } from '@/ui/page-heading'

/** How the person came to the present address. */
export function useArrival(): Arrival {
  const { t } = useTranslation()
  const { key, hash } = useLocation()
  const navigation = useNavigationType()

  return useMemo(
    () => ({
      key,
      by: key === 'default' ? 'opened' : navigation === NavigationType.Pop ? 'returned' : 'followed',
      target: hash === '' ? null : decodeURIComponent(hash.slice(1)),
      titleOf: (page) => t('documentTitle', { page }),
    }),
    [t, key, hash, navigation],
  )
}
