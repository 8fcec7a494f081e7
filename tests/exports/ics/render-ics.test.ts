import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Action } from '@/domain/answers/decision'
import { datedEntries } from '@/exports/ics/dated-entries'
import { renderIcs } from '@/exports/ics/render-ics'
import { aDossier } from '../../support/a-dossier'
import { exportInput } from '../../support/export-input'
import { NAUGHTY_TIMES, naughtyDossier } from '../../support/naughty-dossier'
import { VECTOR_CASES } from '../../support/vectors'

const call: Action = { id: 'a1', text: 'Bellen', owner: '', due: '2027-01-15', document: null, done: false }
const north = () => aDossier().titled('Thuiszorg Noord')

/** The events of a file, as a calendar of someone else reads them. */
async function eventsIn(input: Parameters<typeof renderIcs>[0]): Promise<readonly ICAL.Event[]> {
  const text = new TextDecoder().decode(await renderIcs(input))
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

describe('a calendar file', () => {
  test('holds the open actions with a day, and the review, each as a whole day', async () => {
    const dossier = north()
      .withActions(
        { ...call, owner: 'Jo', document: 'startnota' },
        { ...call, id: 'a2', done: true },
        { ...call, id: 'a3', due: '' },
        { ...call, id: 'a4', due: '2027-02-30' },
      )
      .decided({ reviewOn: '2027-06-01', decidedBy: 'De raad; de directie' })
      .build()
    const [action, review, ...more] = await eventsIn(exportInput(dossier))
    expect(more).toEqual([])
    expect([action?.startDate.toString(), action?.startDate.isDate]).toEqual(['2027-01-15', true])
    expect(action?.endDate.toString()).toBe('2027-01-16')
    expect(action?.summary).toBe('Bellen')
    expect(action?.description).toBe(
      'Wie: Jo\nVoor: Startnota\nUit het rapport van Weloverwogen over ‘Thuiszorg Noord’.',
    )
    expect(review?.startDate.toString()).toBe('2027-06-01')
    expect(review?.summary).toBe('De beslissing over ‘Thuiszorg Noord’ opnieuw bekijken')
    expect(review?.description).toContain('De raad; de directie')
  })

  test('writes the last day that there is', async () => {
    const input = exportInput(
      north()
        .withActions({ ...call, due: '9999-12-31' })
        .build(),
    )
    const [event] = await eventsIn(input)
    expect(event?.startDate.toString()).toBe('9999-12-31')
    const lines = new TextDecoder().decode(await renderIcs(input)).split('\r\n')
    for (const line of lines.filter((one) => one.includes('VALUE=DATE'))) expect(line).toMatch(/:\d{8}$/)
  })

  test('warns a week before, at nine in the morning, unless that has passed', async () => {
    const dossier = north()
      .withActions(call, { ...call, id: 'a2', due: '2026-11-30' })
      .build()
    const [far, near] = (await eventsIn(exportInput(dossier))).map(({ component }) =>
      component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'),
    )
    expect(String(far)).toBe('-P6DT15H')
    expect(near).toBeUndefined()
  })

  test('keeps the id of an event when its text and day change, and never gives one twice', async () => {
    expect(await idsOf({ ...call, text: 'Mailen', due: '2027-02-01' })).toEqual(await idsOf(call))
    expect(new Set(await idsOf(call, call, { ...call, id: 'a.1' }, { ...call, id: 'a 1' })).size).toBe(4)
    expect(await idsOf({ ...call, id: 'x\r\nBEGIN:VEVENT' })).toEqual(['action-x.d..a.BEGIN.3a.VEVENT@weloverwogen'])
  })

  test('says an action of several lines on one line, and keeps it whole below', async () => {
    const [event] = await eventsIn(
      exportInput(
        north()
          .withActions({ ...call, text: 'Bellen\n- Jo; Noor, An\\' })
          .build(),
      ),
    )
    expect(event?.summary).toBe('Bellen - Jo; Noor, An\\')
    expect(event?.description.startsWith('Bellen\n- Jo; Noor, An\\\n')).toBe(true)
  })

  test('an action without words has some, so that it is seen', async () => {
    const [event] = await eventsIn(
      exportInput(
        north()
          .withActions({ ...call, text: ' ' })
          .build(),
        'en',
      ),
    )
    expect(event?.summary).toBe('Action without a description')
  })

  test('without a day is a calendar without events, and says so beforehand', async () => {
    const input = exportInput(aDossier().build())
    expect(datedEntries(input.report)).toEqual([])
    expect(await eventsIn(input)).toEqual([])
  })
})

test.each(VECTOR_CASES)('worked example $id gives the same bytes each time', async ({ round }) => {
  const dossier = { ...north().build(), rounds: [{ ...round, actions: [call] }] }
  expect(await renderIcs(exportInput(dossier))).toEqual(await renderIcs(exportInput(dossier)))
  expect(await eventsIn(exportInput(dossier))).toHaveLength(1)
})

test('naughty strings make no event of their own, no line that is too long, and come back', async () => {
  for (let time = 0; time < NAUGHTY_TIMES; time += 1) {
    const input = exportInput(naughtyDossier(time).dossier)
    const lines = new TextDecoder().decode(await renderIcs(input)).split('\r\n')
    expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).toEqual([])
    const events = await eventsIn(input)
    expect(events).toHaveLength(datedEntries(input.report).length)
    const open = input.report.actions.filter(({ done }) => !done)
    expect(events.slice(0, open.length).map(({ summary }) => summary)).toEqual(
      open.map(({ text }) => shown(text) || 'Actie zonder omschrijving'),
    )
  }
})

function shown(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  // oxlint-disable-next-line no-control-regex -- these are the characters that it is about
  return line.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/gu, '\uFFFD')
}

async function idsOf(...actions: readonly Action[]): Promise<readonly string[]> {
  const events = await eventsIn(
    exportInput(
      north()
        .withActions(...actions)
        .build(),
    ),
  )
  return events.map(({ uid }) => uid)
}
