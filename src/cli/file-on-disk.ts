import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { contentOf } from '@/platform/file-content'
import { FILE_LIMIT, type PickedFile } from '@/platform/platform'

/** A file that was named on the command line, read as the browser reads one that was picked. */
export async function fileOnDisk(path: string): Promise<PickedFile> {
  const bytes = await bytesOf(path).catch(() => null)
  return {
    name: basename(path),
    size: bytes?.length ?? 0,
    content: bytes === null ? { kind: 'unreadable' } : contentOf(bytes),
  }
}

/** One byte past the limit is enough to see that a file is too large. A pipe has no size to ask for, so it is read too. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of createReadStream(path, { end: FILE_LIMIT })) chunks.push(chunk)
  return Buffer.concat(chunks)
}
