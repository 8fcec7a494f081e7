// Runs in the page of the bench: the same files once collected by the app and made into a picture, once only read and parsed.
import type { Contribution, Workshop } from '@/domain/answers/workshop'
import { buildRoomReport } from '@/domain/room/build-room-report'
import { QUESTION_ORDER, rowOf } from '@/domain/workshop/choice-row'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { newWorkshop } from '@/domain/workshop/new-workshop'
import { breathe } from '@/platform/browser-breath'
import { readFile } from '@/platform/browser-files'
import { writeContribution } from '@/storage/contribution-file'
import { createCollectingStore } from '@/store/collecting-store'
import { createDossierStore } from '@/store/dossier-store'

const BATCH = 100
const ORGANISATIONS = ['noord', 'zuid', 'oost'].map((id) => ({ id, name: `vzw ${id}` }))
const EMPTY = newWorkshop({ id: 'bench', roundId: 'bench', now: new Date('2026-11-24T09:00:00.000Z') })
const WORKSHOP = { ...EMPTY, workshop: { ...(EMPTY.workshop as Workshop), organisations: ORGANISATIONS } }
const LEVELS = [0, 25, 50, 75, 100, 'DK'] as const

let files: readonly File[] = []

/** Makes the files; gives the size of one, in bytes. */
function make(count: number): number {
  const invitation = invitationOf(WORKSHOP)
  if (invitation === null) return 0
  files = Array.from(
    { length: count },
    (_, place) => new File([writeContribution(contribution(place), invitation)], `${place}.json`),
  )
  return files[0]?.size ?? 0
}

function contribution(place: number): Contribution {
  const asked = QUESTION_ORDER.slice(0, 60)
  const level = (at: number) => LEVELS[(place * 7 + at * 3 + (place % 5)) % LEVELS.length] ?? 'DK'
  return {
    id: place.toString(16).padStart(9, '0'),
    organisation: ORGANISATIONS[place % 3]?.id ?? 'noord',
    group: 'staff',
    position: 3,
    choices: rowOf(Object.fromEntries(asked.map((id, at) => [id, { level: level(at) }]))),
    notes: Object.fromEntries(asked.map((id, at) => [id, `Wij zien dit ${at} keer bij ${place} mensen, en schreven dat op.`])),
    consent: true,
    handedIn: 1,
  }
}

/** Collected by the app, and made into what the room sees. */
async function ours() {
  const dossiers = createDossierStore()
  dossiers.getState().open(WORKSHOP, { kind: 'keeping' })
  const platform = { readFile, breathe, now: () => new Date(), pickFiles: async () => files }
  const collecting = createCollectingStore({ platform, dossiers })
  const begun = performance.now()
  const longest = await answering(() => collecting.getState().takeFiles(files))
  const collected = performance.now() - begun
  const longestPicture = await answering(async () => void buildRoomReport(dossiers.getState().dossier ?? WORKSHOP))
  return { time: performance.now() - begun, collected, longest, longestPicture }
}

/** Only what any program has to do: the same number of files at a time, read as text and parsed. */
async function plain() {
  const begun = performance.now()
  const all: unknown[] = []
  for (let start = 0; start < files.length; start += BATCH) {
    const texts = await Promise.all(files.slice(start, start + BATCH).map((file) => file.text()))
    all.push(...texts.map((text) => JSON.parse(text) as unknown))
  }
  return { time: performance.now() - begun, count: all.length }
}

/** The longest stretch in ms in which the page could not answer. */
async function answering(act: () => Promise<void>): Promise<number> {
  let longest = 0
  let last = performance.now()
  let over = false
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!over) port2.postMessage(null)
  })
  port1.start()
  port2.postMessage(null)
  await act()
  await new Promise((ready) => setTimeout(ready, 0))
  over = true
  return longest
}

Object.assign(globalThis, { workshopBench: { make, ours, plain } })
