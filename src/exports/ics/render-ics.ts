import ical, { ICalAlarmType, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import type { Report } from '@/domain/report/report'
import { voiceOf, type Voice } from '../documents/voice'
import { breathe, type ExportInput } from '../export-input'
import { datedEntries, type DatedEntry } from './dated-entries'

/** Seconds: a week before the day begins, but at nine in the morning, when a person can do something about it. */
const NOTICE = (7 * 24 - 9) * 3600

/**
 * The days of a report as the bytes of a calendar file, each a whole day with a sign a week before: the same bytes for
 * the same input. An event keeps its id, so that a calendar that takes the file in again changes what it had. A report
 * without days (`datedEntries` is empty) gives a calendar without events.
 */
export async function renderIcs(input: ExportInput): Promise<Uint8Array> {
  await breathe(input)
  const { report, language, madeOn, text } = input
  const voice = voiceOf(text)
  const calendar = ical({ prodId: { company: 'Weloverwogen', product: 'Weloverwogen', language } })
  const ids = new Set<string>()
  for (const entry of datedEntries(report)) {
    const event = eventOf(entry, report, voice, madeOn)
    // Two events with one id would become one in the calendar.
    const id = ids.has(event.id) ? `${ids.size}-${event.id}` : event.id
    ids.add(id)
    calendar.createEvent({ ...event, id })
  }
  input.onProgress?.(1, 1)
  return new TextEncoder().encode(`${calendar.toString()}\r\n`)
}

function eventOf(
  entry: DatedEntry,
  report: Report,
  voice: Voice,
  madeOn: Date,
): ICalEventData & { readonly id: string } {
  const { title, startedAt } = report
  const told = title.trim() === '' ? voice.say('print:untitled') : title
  const { id, summary, details } =
    entry.kind === 'action' ? actionParts(entry, voice) : reviewParts(entry, told, startedAt, voice)
  const from = voice.say('sheets:calendar.from', { title: told })
  return {
    id: `${idSafe(id)}@weloverwogen`,
    stamp: madeOn,
    start: entry.day,
    allDay: true,
    // A deadline does not take the day: whoever looks sees it free.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: writable(oneLine(summary)),
    description: writable([...details, from].filter((line) => line.trim() !== '').join('\n')),
    alarms: isInTime(entry.day, madeOn) ? [{ type: ICalAlarmType.display, trigger: NOTICE }] : [],
  }
}

interface EventParts {
  readonly id: string
  readonly summary: string
  readonly details: readonly string[]
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
  return Date.parse(`${day}T00:00:00.000Z`) - NOTICE * 1000 > madeOn.getTime()
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

/** Letters, digits and dashes stay; anything else is spelled by its number, so that two ids never become one. */
function idSafe(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]/gu, (character) => `.${character.codePointAt(0)?.toString(16) ?? ''}.`)
}

/** Calendars take no controls but tab and line end, and no half signs. */
function writable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that it is about
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/gu, '\uFFFD')
}
