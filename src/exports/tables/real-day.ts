/**
 * Whether a text is a day, `yyyy-mm-dd`, that the calendar has and that spreadsheets count: from March 1900, as Excel
 * believes in a 29 February in that year.
 */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-03-01') return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
