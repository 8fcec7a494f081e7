import type { Verdict } from '@/domain/answers/decision'

/** Months until a look back is worth it: sooner when the answer is "not yet". Source: instrument A.6, D7. */
export function monthsUntilReview(verdict: Verdict | undefined): number {
  return verdict === 'NOTYET' ? 3 : 6
}

/** The same day some months later, as `yyyy-mm-dd`; the last day of that month when it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** A day where the person is, as `yyyy-mm-dd`. */
export function dayOf(moment: Date): string {
  const [month, date] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${moment.getFullYear()}-${month}-${date}`
}
