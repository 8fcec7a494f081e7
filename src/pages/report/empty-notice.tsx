import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { askedIn } from '@/domain/report/asked-in'
import type { Report } from '@/domain/report/report'
import { paths } from '@/paths'
import { useDossier } from '@/services'
import { Notice } from '@/ui/notice'

/** Says what everything here will hold as long as nothing was answered; nothing once something was. */
export function EmptyNotice({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const { id } = useDossier()
  if (askedIn(report).some(({ choice }) => choice !== null)) return null
  return (
    <Notice actions={<Link to={paths.questions(id, 'P1', 'M')}>{t('empty.questions')}</Link>}>{t('empty.body')}</Notice>
  )
}
