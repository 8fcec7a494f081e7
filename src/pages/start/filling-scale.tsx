import { progressOf } from '@/domain/answers/progress'
import type { Round } from '@/domain/answers/dossier'
import { SmallScale } from '@/ui/small-scale'

/** The filling of both sides of the balance over everything that counts; the words beside it say the same. */
export function FillingScale({ round }: { readonly round: Round }) {
  const screens = progressOf(round).filter(({ preview }) => !preview)
  const share = (side: 'depth' | 'progress') => {
    const of = screens.reduce((sum, screen) => sum + screen[side].of, 0)
    return of === 0 ? 0 : screens.reduce((sum, screen) => sum + screen[side].answered, 0) / of
  }
  return <SmallScale left={share('depth')} right={share('progress')} />
}
