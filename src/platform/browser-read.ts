import { contentIn } from './file-content'
import type { FileBytes } from './helper'
import { FILE_LIMIT, type PickedFile } from './platform'

/** Reads a file that a person chose or dropped. */
export async function readFile(file: File): Promise<PickedFile> {
  const read = await readBytes(file)
  return { name: file.name, size: file.size, content: contentIn(read) }
}

/**
 * The same, without looking what is in it. A file may be larger than the memory, so it is read piece by piece up to the
 * limit: to ask for its size holds a page until the disk has answered, as long as reading it takes.
 */
export async function readBytes(file: File, most = FILE_LIMIT): Promise<FileBytes> {
  try {
    const pieces: Uint8Array[] = []
    let length = 0
    const reader = file.stream().getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length
      if (length > most) return await reader.cancel().then(() => ({ kind: 'too-large' }))
      pieces.push(piece.value)
    }
    return { kind: 'bytes', bytes: joined(pieces, length) }
  } catch {
    return { kind: 'unreadable' }
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let place = 0
  for (const piece of pieces) {
    bytes.set(piece, place)
    place += piece.length
  }
  return bytes
}
