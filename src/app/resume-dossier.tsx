import { Navigate } from 'react-router'
import { resumePath } from '@/paths'
import { useDossier } from '@/services'

/** The address of a dossier without one of its pages leads to where the person would go on. */
export function ResumeDossier() {
  return <Navigate to={resumePath(useDossier())} replace />
}
