import { fail, ok, type Result } from '@/domain/result'
import type { FileProblem, OwnFile } from './platform'

/** A file that did not answer by then, in ms, as on a drive that is gone, is given up. */
const PATIENCE = 20_000

/** What some browsers have beyond the standard that TypeScript knows: dialogs for real files, and leave to write them. */
interface Pickers {
  readonly showSaveFilePicker?: (options: object) => Promise<Handle>
  readonly showOpenFilePicker?: (options: object) => Promise<readonly Handle[]>
}

type Handle = FileSystemFileHandle & {
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

/** Asks with the browser's dialog where a file may be written. "cannot": this browser has none, or not here and now. */
export async function placeFile(name: string): Promise<Result<OwnFile, 'none' | 'cannot'>> {
  const { showSaveFilePicker: show } = globalThis as Pickers
  if (show === undefined) return fail('cannot')
  try {
    return ok(ownFile(await show({ suggestedName: name, types: typesOf('.json') })))
  } catch (error) {
    return fail(isNamed(error, 'AbortError') ? 'none' : 'cannot')
  }
}

/** Asks with the browser's dialog for a file that can be written again later. */
export async function openOwnFile(
  extension: string,
): Promise<Result<{ readonly file: OwnFile; readonly content: File }, 'none' | 'cannot'>> {
  const { showOpenFilePicker: show } = globalThis as Pickers
  if (show === undefined) return fail('cannot')
  try {
    const [handle] = await show({ types: typesOf(extension) })
    return handle === undefined ? fail('none') : ok({ file: ownFile(handle), content: await handle.getFile() })
  } catch (error) {
    return fail(isNamed(error, 'AbortError') ? 'none' : 'cannot')
  }
}

function typesOf(extension: string) {
  return [{ accept: { 'application/json': [extension] } }]
}

function ownFile(handle: Handle): OwnFile {
  return {
    name: handle.name,
    allowed: async () => {
      try {
        return (await handle.requestPermission?.({ mode: 'readwrite' })) !== 'denied'
      } catch {
        return false
      }
    },
    holds: (text) => inTime(holds(handle, text), null),
    write: (text) => inTime(write(handle, text), fail('failed')),
  }
}

async function holds(handle: Handle, text: string): Promise<boolean | null> {
  const expected = new TextEncoder().encode(text)
  try {
    const file = await handle.getFile()
    if (file.size !== expected.length) return false
    const found = new Uint8Array(await file.arrayBuffer())
    return found.length === expected.length && found.every((byte, place) => byte === expected[place])
  } catch {
    return null
  }
}

/** The browser writes beside the file and puts that in its place when it is closed, so a broken write leaves the old text. */
async function write(handle: Handle, text: string): Promise<Result<void, FileProblem>> {
  try {
    const stream = await handle.createWritable()
    try {
      await stream.write(text)
      await stream.close()
    } catch (error) {
      await stream.abort().catch(() => undefined)
      return fail(problemOf(error))
    }
  } catch (error) {
    return fail(problemOf(error))
  }
  return (await holds(handle, text)) === true ? ok(undefined) : fail('differs')
}

function problemOf(error: unknown): FileProblem {
  if (isNamed(error, 'NotAllowedError') || isNamed(error, 'SecurityError')) return 'forbidden'
  if (isNamed(error, 'QuotaExceededError')) return 'full'
  return isNamed(error, 'NotFoundError') ? 'gone' : 'failed'
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}

async function inTime<Value>(answer: Promise<Value>, otherwise: Value): Promise<Value> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Value>((resolve) => (waiting = setTimeout(() => resolve(otherwise), PATIENCE)))
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(waiting)
  }
}
