import { useTranslation } from 'react-i18next'
import { medianName } from '@/domain/pictures/distribution-words'
import type { Spread } from '@/domain/room/room-report'
import { useText } from '@/services'

/** In the place of a picture where answers may not be counted: their middle in words, or that there are too few. */
export function Middle({ spread: { median } }: { readonly spread: Spread }) {
  const { t } = useTranslation()
  const text = useText()
  if (median === null) return <p>{t('room:tooFewAnswers')}</p>
  const place = median % 25 === 0 ? 'room:median.at' : 'room:median.between'
  return <p>{t(place, { median: text(medianName(median)) })}</p>
}
