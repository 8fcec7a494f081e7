import { createStore } from 'zustand/vanilla'
import type { Invitation } from '@/domain/answers/workshop'
import { say } from '@/domain/message'
import { readCode } from '@/domain/workshop/code'
import { codesIn } from '@/domain/workshop/codes-in'
import type { Platform } from '@/platform/platform'
import { contributionMessage } from '@/storage/contribution-problem'
import type { ContributionRead } from '@/storage/read-contributions'
import type { Collecting, CollectingStore } from './collecting'
import { createCollectedBook, NOTHING_TOLD, type Brought } from './collected-book'
import { codeMessage, lineOfProblem } from './collected-line'
import type { DossierStore } from './dossier-store'
import { openInvitation } from './open-workshop'
import { readFiles } from './read-files'

/** More files than this at a time are a mistake of the hand that chose them. */
export const MOST_FILES = 6000

interface Parts {
  readonly platform: Pick<Platform, 'pickFiles' | 'readFile' | 'readBytes' | 'breathe' | 'now' | 'startHelper'>
  readonly dossiers: DossierStore
}

/** Collects into the workshop that is open. What is told of it goes when another dossier is opened. */
export function createCollectingStore({ platform, dossiers }: Parts): CollectingStore {
  return createStore<Collecting>()((set, get) => {
    const book = createCollectedBook(dossiers, get, set)
    let last: Promise<unknown> = Promise.resolve()
    /** Goes up when the reading is stopped: what was begun before that does not go on. */
    let stops = 0
    /** Goes up when nothing that was begun before may come in any more: another dossier is open, or the answers were deleted. */
    let starts = 0

    function startAnew() {
      stops += 1
      starts += 1
      set({ running: null, ...NOTHING_TOLD })
    }

    async function read(files: readonly File[], invitation: Invitation, begun: number) {
      const started = starts
      const goOn = (done: number) => {
        if (begun === stops) set({ running: { done, of: files.length } })
        return begun === stops
      }
      if (!goOn(0)) return
      try {
        const { read: results, broke } = await readFiles(platform, files, invitation, goOn)
        if (started !== starts) return
        book.bring(results.map((result, place) => broughtIn(files[place]?.name ?? '', result)))
        if (broke) book.remark(say('collecting:line.helperBroke'), true)
      } finally {
        set({ running: null })
      }
    }

    dossiers.subscribe(({ dossier }, before) => {
      if (dossier?.id !== before.dossier?.id) startAnew()
    })

    return {
      running: null,
      ...NOTHING_TOLD,
      chooseFiles: async () => get().takeFiles(await platform.pickFiles('.json')),
      takeFiles: async (files) => {
        const invitation = openInvitation(dossiers)
        if (files.length === 0) return
        if (files.length > MOST_FILES)
          return book.remark(say('collecting:line.tooMany', { files: files.length, most: MOST_FILES }), false)
        if (invitation === null) return book.bring([])
        const begun = stops
        const done = last.then(() => read(files, invitation, begun))
        last = done.catch(() => {})
        await done
      },
      takeCodes: (text) => {
        const invitation = openInvitation(dossiers)
        if (invitation === null) return book.bring([])
        const codes = codesIn(text, invitation)
        book.bring((codes.length === 0 ? [''] : codes).map((code) => broughtAs(code, invitation)))
      },
      takePaper: (contribution) => book.bring([{ source: '', contribution }]),
      useInstead: (line) => book.useInstead(line),
      cancel: () => {
        stops += 1
      },
      clear: () => set(NOTHING_TOLD),
      forget: startAnew,
    }
  })
}

function broughtIn(source: string, read: ContributionRead): Brought {
  return read.ok
    ? { source, contribution: read.value }
    : { line: lineOfProblem(source, contributionMessage(read.problem)) }
}

function broughtAs(code: string, invitation: Invitation): Brought {
  const read = readCode(code, invitation)
  return read.ok ? { source: code, contribution: read.value } : { line: lineOfProblem(code, codeMessage(read.problem)) }
}
