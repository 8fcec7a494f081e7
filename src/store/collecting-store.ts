import { createStore } from 'zustand/vanilla'
import type { Contribution } from '@/domain/answers/workshop'
import { say } from '@/domain/message'
import type { Result } from '@/domain/result'
import { codeReader, type CodeProblem } from '@/domain/workshop/code'
import { codesIn, MOST_CODES } from '@/domain/workshop/codes-in'
import type { Platform } from '@/platform/platform'
import type { CodesLeft, Collecting, CollectingStore } from './collecting'
import { createCollectedBook, NOTHING_TOLD, ONLY_READ, type Brought } from './collected-book'
import { codeMessage, lineOfProblem, qrMessage, type NewLine } from './collected-line'
import type { DossierStore } from './dossier-store'
import { openInvitation } from './open-workshop'
import { createReadingInTurn, type ReadingMachine } from './reading-in-turn'

/** More files than this at a time are a mistake of the hand that chose them. */
export const MOST_FILES = 6000

interface Parts {
  readonly platform: ReadingMachine & Pick<Platform, 'pickFiles'>
  readonly dossiers: DossierStore
}

/** Collects into the workshop that is open. What is told of it goes when another dossier is opened. */
export function createCollectingStore({ platform, dossiers }: Parts): CollectingStore {
  return createStore<Collecting>()((set, get) => {
    const book = createCollectedBook(dossiers, get, set)
    const reading = createReadingInTurn(platform, book, (running) => set({ running }))

    function forget() {
      reading.drop()
      set(NOTHING_TOLD)
    }

    dossiers.subscribe(({ dossier }, before) => {
      if (dossier?.id !== before.dossier?.id) forget()
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
        if (invitation === null) book.bring([])
        else await reading.read(files, invitation)
      },
      takeCodes: (text) => {
        const invitation = openInvitation(dossiers)
        if (invitation === null) {
          book.bring([])
          return { text, count: 0, why: ONLY_READ }
        }
        const found = codesIn(text, invitation)
        if (found === null) {
          const why = say('collecting:line.tooManyCodes', { most: MOST_CODES })
          book.remark(why, false)
          return { text, count: 0, why }
        }
        const codes = found.length === 0 ? [''] : found
        const read = codeReader(invitation)
        return codesLeft(codes, book.bring(codes.map((code) => broughtAs(code, read(code)))))
      },
      takeQr: (text) => {
        const invitation = openInvitation(dossiers)
        book.bring(invitation === null ? [] : [broughtAs(text, codeReader(invitation)(text), qrMessage)])
      },
      takePaper: (contribution) => {
        const lines = book.bring([{ source: '', contribution }])
        return lines.find((line) => line?.counts === false)?.why ?? null
      },
      useInstead: (line) => book.useInstead(line),
      cancel: () => reading.stop(),
      clear: () => set(NOTHING_TOLD),
      forget,
    }
  })
}

function broughtAs(code: string, read: Result<Contribution, CodeProblem>, messageOf = codeMessage): Brought {
  return read.ok ? { source: code, contribution: read.value } : { line: lineOfProblem(code, messageOf(read.problem)) }
}

/** `lines` has what is told of each code. */
function codesLeft(codes: readonly string[], lines: readonly (NewLine | null)[]): CodesLeft | null {
  const left = codes.filter((_, place) => lines[place]?.counts === false)
  const first = lines.find((line) => line?.counts === false)
  return first ? { text: left.join('\n'), count: left.length, why: first.why } : null
}
