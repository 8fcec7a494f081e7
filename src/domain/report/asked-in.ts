import type { Report, ReportedAnswer } from './report'

/** Every question that a report tells of, those of the modules last, with what was answered. */
export function askedIn({ phases, modules }: Pick<Report, 'phases' | 'modules'>): readonly ReportedAnswer[] {
  return [...phases.flatMap(({ answers }) => answers), ...modules]
}
