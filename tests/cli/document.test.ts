import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier } from '../support/a-dossier'

const BUNDLING = 60_000

describe('document on the command line', { timeout: BUNDLING }, () => {
  let folder = ''
  let dossier = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'weloverwogen-'))
    dossier = join(folder, 'noord.weloverwogen.json')
    writeFileSync(
      dossier,
      writeDossier(aDossier().titled('Noord').inPhase(3).noted('P1.M.D.1', 'Drie gezinnen.').build()),
    )
    draft()
  }, BUNDLING)
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['1', 'nl', 'Noord-startnota.docx', 'Drie gezinnen.'],
    ['2', 'en', 'Noord-letter-of-intent.docx', 'Shared ambition'],
    ['3', 'nl', 'Noord-afsprakennota.docx', 'Koers en doelen'],
    ['4', 'nl', 'Noord-projectfiche.docx', 'Stappen en termijnen'],
    ['5', 'en', 'Noord-evaluation-report.docx', 'Voice of the target group'],
  ])('writes the document of phase %s in %s', (phase, language, name, words) => {
    const { status, printed, errors } = draft(dossier, '--phase', phase, '--language', language, '--out', folder)
    expect({ status, printed, errors }).toEqual({ status: 0, printed: join(folder, name), errors: '' })
    const { 'word/document.xml': text = new Uint8Array() } = unzipSync(readFileSync(join(folder, name)))
    expect(strFromU8(text)).toContain(words)
  })

  test.each([
    ['no file', ['--phase', '1'], 'Which dossier?'],
    ['no phase', ['x.json'], 'Which phase? One of 1, 2, 3, 4, 5'],
    ['a phase there is not', ['x.json', '--phase', '6'], 'Which phase?'],
  ])('answers %s with one sentence', (_, words, sentence) => {
    const done = draft(...words)
    expect(done).toMatchObject({ status: 2, printed: '' })
    expect(done.errors).toContain(sentence)
    expect(done.errors.split('\n')).toHaveLength(1)
  })
})

function draft(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli.mjs', 'document', ...words], {
    encoding: 'utf8',
  })
  return { status, printed: stdout.trim(), errors: stderr.trim() }
}
