import { DOCUMENTS } from '@/domain/instrument/document'
import { fail, ok, type Result } from '@/domain/result'
import { EXPORTERS } from '@/exports/exporters'
import { LANGUAGE_CODES } from '@/i18n/languages'
import { makeFiles, type Order } from './make-files'
import type { Streams } from './streams'
import { readWords } from './words'

/** `document FILE --phase 3 --language nl --out DIR`: the draft of the document in which a phase ends, in Word. Gives the exit status. */
export async function main(words: readonly string[], streams: Streams): Promise<number> {
  const asked = readDocumentWords(words)
  if (asked.ok) return makeFiles(asked.value, streams)
  streams.complain(asked.problem)
  return 2
}

const PHASES = DOCUMENTS.map((_, index) => String(index + 1))
const USAGE = `document FILE --phase ${PHASES.join('|')} --language ${LANGUAGE_CODES.join('|')} --out DIR`

function readDocumentWords(words: readonly string[]): Result<Order, string> {
  const read = readWords(words, ['phase'], USAGE)
  if (!read.ok) return read
  const { named, ...order } = read.value
  const document = DOCUMENTS[PHASES.indexOf(named['phase'] ?? '')]
  if (document === undefined) return fail(`Which phase? One of ${PHASES.join(', ')}: ${USAGE}`)
  return ok({ ...order, exporters: EXPORTERS.filter(({ id }) => id === document) })
}
