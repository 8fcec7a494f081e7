import { contentOf } from './file-content'
import { FILE_LIMIT, type FileBytes, type PickedFile } from './platform'

/** Reads a file that a person chose or dropped. */
export async function readFile(file: File): Promise<PickedFile> {
  const read = await readBytes(file)
  return { name: file.name, size: file.size, content: read.kind === 'bytes' ? contentOf(read.bytes) : read }
}

/** The same, without looking what is in it. */
export async function readBytes(file: File): Promise<FileBytes> {
  // Before a byte is read: a file may be larger than the memory.
  if (file.size > FILE_LIMIT) return { kind: 'too-large' }
  try {
    return { kind: 'bytes', bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { kind: 'unreadable' }
  }
}
