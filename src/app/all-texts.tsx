import { Outlet } from 'react-router'
import { useAllTexts } from './use-all-texts'

/** The pages that need all texts. */
export function AllTexts() {
  useAllTexts()
  return <Outlet />
}
