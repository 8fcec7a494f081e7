import type { Stop } from '@/domain/answers/journey'
import { PHASES, THEMES } from '@/domain/instrument/axes'
import { MODULES } from '@/domain/instrument/module'

/** The stop that an address names; null when it names none. */
export function stopAt({
  phase,
  theme,
  module,
}: {
  readonly phase?: string | undefined
  readonly theme?: string | undefined
  readonly module?: string | undefined
}): Stop | null {
  const ofModule = MODULES.find((id) => id === module)
  if (ofModule !== undefined) return { kind: 'module', module: ofModule }
  const inPhase = PHASES.find((id) => id === phase)
  const ofTheme = THEMES.find((id) => id === theme)
  return inPhase === undefined || ofTheme === undefined ? null : { kind: 'theme', phase: inPhase, theme: ofTheme }
}
