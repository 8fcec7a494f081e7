import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The text of a PDF as Poppler reads it, page by page, without the running head and foot. */
export function pagesOf(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const file = join(folder, 'report.pdf')
  writeFileSync(file, bytes)
  const read = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  rmSync(folder, { recursive: true })
  return read.split('\f').slice(0, -1)
}

/** How often each character stands in a text, but for spaces, and what has no form. */
export function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of text.normalize('NFKC').replaceAll(/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** The share of what was typed that is in a text more often than in the same text without it. */
export function shareWrittenBack(typed: string, written: string, without: string): number {
  const [asked, got, before] = [counted(typed), counted(written), counted(without)]
  let [all, back] = [0, 0]
  for (const [character, count] of asked) {
    all += count
    back += Math.min(count, Math.max(0, (got.get(character) ?? 0) - (before.get(character) ?? 0)))
  }
  return back / all
}
