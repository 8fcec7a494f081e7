import { fail, ok, type Result } from '@/domain/result'
import { browserCipher } from '@/platform/browser-cipher'
import { sha256 } from '@/platform/browser-sum'
import type { PictureProblem, SafePicture } from '@/platform/pictures/pictures'
import {
  FILE_LIMIT,
  type KeepProblem,
  type OwnFile,
  type PickedFile,
  type Platform,
  type Slots,
} from '@/platform/platform'
import { fakeCamera, type FakeCamera } from './fake-camera'
import { fakeClaims } from './fake-claims'
import { fakeProjector, type FakeProjector } from './fake-projector'
import { fakeVersions, type FakeVersions } from './fake-versions'

/** A machine of paper: everything it was asked can be read back, and it can be told to refuse. */
export interface FakePlatform extends Platform {
  /** What it keeps, by slot. */
  readonly slotTexts: Map<string, string>
  /** What stands in its spare store, by slot. */
  readonly spareTexts: Map<string, string>
  readonly memoTexts: Map<string, string>
  /** The files it handed to the person. */
  readonly saved: { readonly name: string; readonly content: Blob }[]
  /** The file that the person will pick next; null when they will pick none. */
  nextFile: PickedFile | null
  /** The files that the person will pick next where they may pick many. */
  nextFiles: readonly File[]
  /** What it put on its clipboard. */
  readonly copied: string[]
  /** What the picture comes to that the person will pick next; null when they will pick none. */
  nextPicture: Result<SafePicture, PictureProblem> | null
  /** Where the person will save next; "cannot" when it can only hand files over. */
  nextPlace: OwnFile | 'none' | 'cannot'
  /** Why it refuses to keep anything, or null. */
  refusal: KeepProblem | null
  /** Starts its helper; it has none unless a test gives it one. */
  startHelper: Platform['startHelper']
  readBytes: Platform['readBytes']
  /** What the clock says. */
  time: Date
  /** Whether it would ask before closing the page. */
  holdsPage: boolean
  /** All windows are gone; what is opened next is a new visit. */
  closeWindows(): void
  /** All that it keeps is thrown away, as when a person clears the data of the browser. */
  clear(): void
  readonly versions: FakeVersions
  /** null when it has none. */
  camera: FakeCamera | null
  readonly projector: FakeProjector
  /** The page goes away. */
  leave(): void
  /** The page comes into sight again. */
  comeBack(): void
}

export function fakePlatform(start: Partial<Pick<FakePlatform, 'nextFile' | 'refusal' | 'time'>> = {}): FakePlatform {
  const slotTexts = new Map<string, string>()
  const spareTexts = new Map<string, string>()
  const memoTexts = new Map<string, string>()
  const clearing = new Set<() => void>()
  const hearing = new Set<(name: string) => void>()
  const leaving = new Set<() => void>()
  const returning = new Set<() => void>()
  let ids = 0
  let shared = false

  const held = new Set<string>()
  const platform: FakePlatform = {
    slotTexts,
    spareTexts,
    memoTexts,
    saved: [],
    copied: [],
    nextFile: null,
    nextFiles: [],
    nextPicture: null,
    nextPlace: 'cannot',
    refusal: null,
    time: new Date('2026-11-24T09:00:00.000Z'),
    ...start,
    holdsPage: false,
    clear: () => {
      for (const texts of [slotTexts, spareTexts, memoTexts]) texts.clear()
      clearing.forEach((callback) => callback())
    },
    drawText: () => null,
    versions: fakeVersions(),
    projector: fakeProjector(),
    leave: () => leaving.forEach((callback) => callback()),
    comeBack: () => returning.forEach((callback) => callback()),

    now: () => platform.time,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    languages: () => ['nl-BE'],
    ...slotsIn(slotTexts),
    add: async (slot, text, { over, without, hurry }) => {
      if (platform.refusal !== null) return fail(platform.refusal)
      const folder = slot.slice(0, slot.lastIndexOf('/') + 1)
      const there = [...slotTexts.keys()].filter((one) => one.startsWith(folder)).sort()
      if (there.includes(slot) || (!hurry && there.length > 0 && there.at(-1) !== over)) return fail('overtaken')
      without.forEach((one) => slotTexts.delete(one))
      slotTexts.set(slot, text)
      return ok(undefined)
    },
    onCleared: (callback) => {
      clearing.add(callback)
      return () => clearing.delete(callback)
    },
    spare: slotsIn(spareTexts),
    memos: {
      names: () => [...memoTexts.keys()],
      read: (name) => memoTexts.get(name) ?? null,
      write: (name, text) => {
        memoTexts.set(name, text)
        hearing.forEach((callback) => callback(name))
      },
      forget: (name) => {
        memoTexts.delete(name)
        hearing.forEach((callback) => callback(name))
      },
      onNews: (callback) => {
        hearing.add(callback)
        return () => hearing.delete(callback)
      },
    },
    sitting: {
      isShared: () => shared,
      setShared: (next) => {
        shared = next
      },
    },
    ...fakeClaims(),
    pickFile: async () => platform.nextFile,
    pickFiles: async () => platform.nextFiles,
    breathe: async () => {},
    startHelper: () => null,
    readBytes: async (file, most = FILE_LIMIT) => {
      if (file.size > most) return { kind: 'too-large' }
      return { kind: 'bytes', bytes: new Uint8Array(await file.arrayBuffer()) }
    },
    readFile: async (file) => ({
      name: file.name,
      size: file.size,
      content: { kind: 'text', text: await file.text() },
    }),
    placeFile: async () => (typeof platform.nextPlace === 'string' ? fail(platform.nextPlace) : ok(platform.nextPlace)),
    saveFile: async (name, content) => void platform.saved.push({ name, content }),
    copyText: async (text) => platform.copied.push(text) > 0,
    onLeaving: (callback) => {
      leaving.add(callback)
      return () => leaving.delete(callback)
    },
    onReturning: (callback) => {
      returning.add(callback)
      return () => returning.delete(callback)
    },
    holdPage: (hold, what = 'dossier') => {
      if (hold) held.add(what)
      else held.delete(what)
      platform.holdsPage = held.size > 0
    },
    pictures: {
      pick: async () => (platform.nextPicture === null ? null : new File([], 'logo.png')),
      makeSafe: async () => platform.nextPicture ?? fail({ kind: 'unreadable' }),
    },
    sha256,
    cipher: browserCipher(),
    camera: fakeCamera(),
  }

  function slotsIn(texts: Map<string, string>): Slots {
    return {
      slots: async () => answer(() => [...texts.keys()]),
      recall: async (slot) => answer(() => texts.get(slot) ?? null),
      keep: async (slot, text) => answer(() => void texts.set(slot, text)),
      forget: async (slots) => answer(() => slots.forEach((slot) => texts.delete(slot))),
    }
  }

  function answer<Value>(act: () => Value) {
    return platform.refusal === null ? ok(act()) : fail(platform.refusal)
  }

  return platform
}
