import type { Dossier } from '@/domain/answers/dossier'
import { aWorkshop, type Said } from './a-room'
import { TEXTS } from './naughty-dossier'

/** A room of which papers are made. */
export interface RoomCase {
  readonly name: string
  readonly dossier: Dossier
}

const LONG = 'Samen voor zorg dichtbij huis, met iedereen die daarbij hoort. '.repeat(160)

/** From an empty room to the longest and the most hostile. */
export const ROOM_CASES: readonly RoomCase[] = [
  { name: 'a room without anyone', dossier: aWorkshop().of('Noord').build() },
  { name: 'a room of one', dossier: aWorkshop().of('Noord', { all: 75 }).of('Zuid').build() },
  { name: 'a confidential room of four', dossier: table().build() },
  { name: 'a confidential room of eleven', dossier: spoken(eleven()).build() },
  { name: 'an open room', dossier: spoken(eleven().open()).build() },
  { name: 'a room with long texts', dossier: long() },
  { name: 'a room with hostile texts', dossier: hostile() },
]

function table() {
  return aWorkshop().inPhase(2).of('Noord', one(100), one(75)).of('Zuid', one(0), one(50))
}

/** Eleven people of three organisations in the middle of agreeing, who do not see the same. */
function eleven() {
  return aWorkshop()
    .inPhase(3)
    .full()
    .of('vzw De Linde', ...[100, 75, 75, 100].map((all) => one(all as 100)))
    .of('OCMW Hazelbeke', ...[25, 0, 25, 50].map((all) => one(all as 25)))
    .of('CAW Hazelland', one(50), one(50), { all: 'DK', position: 'unknown' })
}

function spoken(room: ReturnType<typeof eleven>) {
  return room
    .talked('P2.R.D.1', { said: 'Niet iedereen weet wie mag beslissen.', agreed: 'We schrijven de mandaten op.' })
    .withActions({
      id: 'a',
      text: 'Mandaten opschrijven',
      owner: 'Ann',
      due: '2027-01-15',
      document: 'startnota',
      done: false,
    })
    .decided({
      reviewOn: '2027-06-01',
      conditions: [{ id: 'c', text: 'De raad keurt goed', who: 'Jan', by: '2027-02-01' }],
    })
}

function long(): Dossier {
  const people = Array.from({ length: 6 }, (_, at): Said => ({ all: 50, notes: { 'P1.M.D.1': `${at} ${LONG}` } }))
  return aWorkshop()
    .titled(LONG)
    .inPhase(1)
    .of(LONG, ...people)
    .of('Zuid', { all: 0 })
    .talked('P1.M.D.1', { said: LONG, agreed: LONG })
    .build()
}

function hostile(): Dossier {
  const notes = TEXTS.slice(0, 60).join('\n')
  const names = TEXTS.slice(60, 66)
  return names
    .reduce(
      (room, name) => room.of(name, { all: 25, notes: { 'P1.M.D.1': notes } }, { all: 75 }),
      aWorkshop().titled(TEXTS.slice(66, 70).join(' ')).inPhase(1),
    )
    .talked('P1.M.D.1', { said: TEXTS.slice(70, 120).join('\n'), agreed: TEXTS.slice(120, 170).join('\n') })
    .build()
}

function one(all: 0 | 25 | 50 | 75 | 100): Said {
  return { all, position: all > 50 ? 3 : 2 }
}
