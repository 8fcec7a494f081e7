import { fail, ok } from '@/domain/result'
import type { FileProblem, OwnFile } from '@/platform/platform'

/** A file of the person's own, on paper: other programs may write in it, and it can be told to refuse. */
export interface PaperFile extends OwnFile {
  /** null when it is gone. */
  text: string | null
  /** Why it refuses to be written, or null. */
  problem: FileProblem | null
  isAllowed: boolean
}

export function paperFile(name = 'noord.weloverwogen.json', text = ''): PaperFile {
  const file: PaperFile = {
    name,
    text,
    problem: null,
    isAllowed: true,
    allowed: async () => file.isAllowed,
    holds: async (expected) => (file.text === null ? null : file.text === expected),
    write: async (next) => {
      if (file.problem !== null) return fail(file.problem)
      file.text = next
      return ok(undefined)
    },
  }
  return file
}
