import { contentOf } from './file-content'
import { FILE_LIMIT, type FileContent, type PickedFile } from './platform'

/** Reads a file that a person chose or dropped, in the page or in the helper. */
export async function readFile(file: File): Promise<PickedFile> {
  return { name: file.name, size: file.size, content: await readContent(file) }
}

async function readContent(file: File): Promise<FileContent> {
  // Before a byte is read: a file may be larger than the memory.
  if (file.size > FILE_LIMIT) return { kind: 'too-large' }
  try {
    return contentOf(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { kind: 'unreadable' }
  }
}
