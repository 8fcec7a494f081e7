import { FILE_LIMIT } from '@/platform/platform'

/** Whether a text is small enough to be read again: what is larger is not kept, as it would not open any more. */
export function fits(text: string): boolean {
  return text.length <= FILE_LIMIT / 3 || bytesIn(text) <= FILE_LIMIT
}

/** What a text takes in a file, in bytes. */
export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}
