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
      target: placeIn(hash),
      titleOf: (page) => t('documentTitle', { page }),
    }),
    [t, key, hash, navigation],
  )
}

/** The place on the page that an address names; null when it names none, or in signs that cannot be read. */
function placeIn(hash: string): string | null {
  if (hash === '') return null
  try {
    return decoded(hash.slice(1))
  } catch {
    return null
  }
}

/** An address that someone typed may be no address at all; then it points at nothing. */
function decoded(target: string) {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
