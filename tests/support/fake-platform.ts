import { fail, ok } from '@/domain/result'
import { browserCipher } from '@/platform/browser-cipher'
import type { KeepProblem, OwnFile, PickedFile, Platform } from '@/platform/platform'

/** A machine of paper: everything it was asked can be read back, and it can be told to refuse. */
export interface FakePlatform extends Platform {
  /** What it keeps, by slot. */
  readonly slotTexts: Map<string, string>
  /** The files it handed to the person. */
  readonly saved: { readonly name: string; readonly content: Blob }[]
  /** The file that the person will pick next; null when they will pick none. */
  nextFile: PickedFile | null
  /** Where the person will save next; "cannot" when it can only hand files over. */
  nextPlace: OwnFile | 'none' | 'cannot'
  /** Why it refuses to keep anything, or null. */
  refusal: KeepProblem | null
  /** What the clock says. */
  time: Date
  /** Whether it would ask before closing the page. */
  holdsPage: boolean
  /** The page goes away. */
  leave(): void
  /** The page comes into sight again. */
  comeBack(): void
}

export function fakePlatform(start: Partial<Pick<FakePlatform, 'nextFile' | 'refusal' | 'time'>> = {}): FakePlatform {
  const slotTexts = new Map<string, string>()
  const leaving = new Set<() => void>()
  const returning = new Set<() => void>()
  let ids = 0

  const platform: FakePlatform = {
    slotTexts,
    saved: [],
    nextFile: null,
    nextPlace: 'cannot',
    refusal: null,
    time: new Date('2026-11-24T09:00:00.000Z'),
    ...start,
    holdsPage: false,
    leave: () => leaving.forEach((callback) => callback()),
    comeBack: () => returning.forEach((callback) => callback()),

    now: () => platform.time,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    languages: () => ['nl-BE'],
    slots: async () => answer(() => [...slotTexts.keys()]),
    recall: async (slot) => answer(() => slotTexts.get(slot) ?? null),
    keep: async (slot, text, over) => {
      if (platform.refusal !== null) return fail(platform.refusal)
      if (over?.includes(slotTexts.get(slot) ?? null) === false) return fail('overtaken')
      slotTexts.set(slot, text)
      return ok(undefined)
    },
    forget: async (slot) => answer(() => void slotTexts.delete(slot)),
    pickFile: async () => platform.nextFile,
    readFile: async (file) => ({
      name: file.name,
      size: file.size,
      content: { kind: 'text', text: await file.text() },
    }),
    placeFile: async () => (typeof platform.nextPlace === 'string' ? fail(platform.nextPlace) : ok(platform.nextPlace)),
    saveFile: async (name, content) => void platform.saved.push({ name, content }),
    onLeaving: (callback) => {
      leaving.add(callback)
      return () => leaving.delete(callback)
    },
    onReturning: (callback) => {
      returning.add(callback)
      return () => returning.delete(callback)
    },
    holdPage: (hold) => {
      platform.holdsPage = hold
    },
    cipher: browserCipher(),
  }

  function answer<Value>(act: () => Value) {
    return platform.refusal === null ? ok(act()) : fail(platform.refusal)
  }

  return platform
}
