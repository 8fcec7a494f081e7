import type { Report } from '@/domain/report/report'
import { reportTitle } from '../documents/report-title'
import { voiceOf, type Voice } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { calendarText, calendarValue, type CalendarLine } from './calendar-text'
import { datedEntries, type DatedEntry } from './dated-entries'

/** A week before the day begins, but at nine in the morning, when a person can do something about it. */
const NOTICE = { spelled: '-P6DT15H', milliseconds: (7 * 24 - 9) * 3_600_000 } as const

/** Calendars write years of four figures. */
const LAST_DAY = '9999-12-31'

/**
 * The days of a report as the bytes of a calendar file, each a whole day with a sign a week before: the same bytes for
 * the same input. An event keeps its id, so that a calendar that takes the file in again changes what it had. A report
 * without days (`datedEntries` is empty) gives a calendar without events.
 */
export async function renderIcs(input: ExportInput): Promise<Uint8Array> {
  await breathe(input)
  const { report, language, madeOn, text } = input
  const voice = voiceOf(text)
  const ids = new Set<string>()
  const lines: CalendarLine[] = []
  for (const entry of datedEntries(report)) {
    const parts = partsOf(entry, report, voice)
    // Two events with one id would become one in the calendar.
    const id = ids.has(parts.id) ? `${ids.size}-${parts.id}` : parts.id
    ids.add(id)
    lines.push(...eventLines({ ...parts, id }, entry.day, madeOn))
  }
  input.onProgress?.(1, 1)
  const whole: readonly CalendarLine[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Weloverwogen//Weloverwogen//${language.toUpperCase()}`],
    ...lines,
    ['END', 'VCALENDAR'],
  ]
  return new TextEncoder().encode(calendarText(whole))
}

function eventLines({ id, summary, details }: EventParts, day: string, madeOn: Date): readonly CalendarLine[] {
  const title = calendarValue(oneLine(summary))
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${idSafe(id)}@weloverwogen`],
    ['DTSTAMP', `${compact(madeOn.toISOString().slice(0, 19))}Z`],
    ['DTSTART;VALUE=DATE', compact(day)],
    ...endLines(day),
    ['SUMMARY', title],
    ['DESCRIPTION', calendarValue(details.filter((line) => line.trim() !== '').join('\n'))],
    // A deadline does not take the day: whoever looks sees it free.
    ['TRANSP', 'TRANSPARENT'],
    ...(isInTime(day, madeOn) ? alarmLines(title) : []),
    ['END', 'VEVENT'],
  ]
}

/** Without an end an event takes its day; behind the last one that a calendar can write there is none. */
function endLines(day: string): readonly CalendarLine[] {
  return day === LAST_DAY ? [] : [['DTEND;VALUE=DATE', compact(dayAfter(day))]]
}

function alarmLines(title: string): readonly CalendarLine[] {
  return [
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', title],
    ['TRIGGER', NOTICE.spelled],
    ['END', 'VALARM'],
  ]
}

interface EventParts {
  readonly id: string
  readonly summary: string
  readonly details: readonly string[]
}

function partsOf(entry: DatedEntry, report: Report, voice: Voice): EventParts {
  const told = reportTitle(report, voice)
  const parts = entry.kind === 'action' ? actionParts(entry, voice) : reviewParts(entry, told, report.startedAt, voice)
  return { ...parts, details: [...parts.details, voice.say('sheets:calendar.from', { title: told })] }
}

function actionParts({ action }: DatedEntry & { readonly kind: 'action' }, voice: Voice): EventParts {
  const { id, text, owner, document } = action
  const name = document === null ? '' : voice.say(`instrument:document.${document}.name`)
  return {
    id: `action-${id}`,
    summary: text.trim() === '' ? voice.say('sheets:calendar.untitled') : text,
    details: [
      // A calendar shows the title on one line; here it stands as it was written.
      text === oneLine(text) ? '' : text,
      owner.trim() === '' ? '' : voice.say('sheets:calendar.who', { who: owner }),
      name === '' ? '' : voice.say('sheets:calendar.document', { document: name }),
    ],
  }
}

function reviewParts(
  { who }: DatedEntry & { readonly kind: 'review' },
  title: string,
  startedAt: string,
  voice: Voice,
): EventParts {
  return {
    id: `review-${startedAt}`,
    summary: voice.say('sheets:calendar.review', { title }),
    details: [who.trim() === '' ? '' : voice.say('sheets:calendar.who', { who })],
  }
}

/** A sign that should have come before today helps nobody. */
function isInTime(day: string, madeOn: Date): boolean {
  return Date.parse(`${day}T00:00:00.000Z`) - NOTICE.milliseconds > madeOn.getTime()
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

/** Letters, digits and dashes stay; anything else is spelled by its number, so that two ids never become one. */
function idSafe(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]/gu, (character) => `.${character.codePointAt(0)?.toString(16) ?? ''}.`)
}

/** `2027-01-15T09:00:00` as `20270115T090000`. */
function compact(moment: string): string {
  return moment.replaceAll(/[-:]/g, '')
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10)
}
