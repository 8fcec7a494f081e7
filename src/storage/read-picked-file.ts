import type { Dossier } from '@/domain/answers/dossier'
import { fail, type Result } from '@/domain/result'
import type { PickedFile } from '@/platform/platform'
import { readDossier } from './read-dossier'
import type { ReadProblem } from './read-problem'

/** A dossier out of a file that a person chose or dropped. */
export function readPickedFile({ content }: PickedFile): Result<Dossier, ReadProblem> {
  switch (content.kind) {
    case 'text':
      return readDossier(content.text)
    case 'too-large':
    case 'unreadable':
      return fail({ kind: content.kind })
    case 'other':
      return fail({ kind: 'other', is: content.is })
    case 'not-text':
      return fail({ kind: 'not-json', line: null })
  }
}
