import { useMemo, useState } from 'react'
import { buildReport } from '@/domain/report/build-report'
import { SHARED_AT_FIRST } from '@/domain/report/partner-parts'
import { useDossier } from '@/services'

/** What the partner may read of the report of this dossier, for as long as the page is there. */
export function useSharing() {
  const dossier = useDossier()
  const report = useMemo(() => buildReport(dossier), [dossier])
  const [shared, share] = useState(SHARED_AT_FIRST)
  return { report, shared, share }
}
