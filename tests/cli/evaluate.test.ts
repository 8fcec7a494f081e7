import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Round } from '@/domain/answers/dossier'
import { writeDossier } from '@/storage/write-dossier'
import { aDossier, aRound } from '../support/a-dossier'
import { aTableOfTwo } from '../support/a-table-of-two'
import { VECTOR_CASES } from '../support/vectors'

const BUNDLING = 60_000

describe('the command line', { timeout: BUNDLING }, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'weloverwogen-'))
    evaluate()
  }, BUNDLING)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('prints the worked examples, a line a file in the order of the files, every number to 0.01', () => {
    const files = VECTOR_CASES.map(({ id, round }) => keep(`${id}.json`, fileOf(round)))
    const { status, lines, errors } = evaluate(...files)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(lines.map((line) => line['file'])).toEqual(files)
    lines.forEach((line, at) => {
      const { k, ...expected } = VECTOR_CASES[at]?.expected ?? {}
      expect(line).toEqual({ file: files[at], rounds: [near({ k, ...expected })] })
    })
  })

  test('names the members of a round in the order of the file format', () => {
    const { lines } = evaluate(keep('members.json', fileOf(aRound().inPhase(1).ratedAll(75).build())))
    expect(Object.keys(roundIn(lines[0]))).toEqual(MEMBERS.split(' '))
  })

  test('prints every round of a dossier, with null where there is nothing to count', () => {
    const file = keep('rounds.json', fileOf(aRound().inPhase(1).build(), aRound().inPhase(2).ratedAll('NA').build()))
    const { status, lines } = evaluate(file)
    expect(status).toBe(0)
    expect(lines[0]?.['rounds']).toMatchObject([
      {
        k: 1,
        overall: null,
        overall_lo: 0,
        overall_hi: 100,
        balance: null,
        signal: 'NODATA',
        cells: { 'P1.M.D': null },
      },
      { k: 2, overall: null, overall_lo: null, overall_hi: null, coverage: { pct: null, answered: 0, of: 0 } },
    ])
  })

  test('names the problem of a file that cannot be read, evaluates the others, and ends with 1', () => {
    const good = keep('good.json', fileOf(aRound().inPhase(1).ratedAll(75).build()))
    mkdirSync(join(folder, 'a-folder'))
    const dossier = JSON.parse(fileOf(aRound().build())) as object
    const bad = [
      { file: join(folder, 'nowhere.json'), kind: 'unreadable' },
      { file: join(folder, 'a-folder'), kind: 'unreadable' },
      { file: keep('not-json.json', '{"format": '), kind: 'not-json' },
      { file: keep('empty.json', ''), kind: 'not-json' },
      { file: keep('latin.json', Buffer.from([0x7b, 0x22, 0xe9])), kind: 'not-json' },
      { file: keep('large.json', ' '.repeat(10_000_001)), kind: 'too-large' },
      { file: keep('other.json', JSON.stringify({ ...dossier, format: 'weloverwogen/workshop' })), kind: 'not-ours' },
      { file: keep('new.json', JSON.stringify({ ...dossier, version: 2 })), kind: 'too-new' },
      { file: keep('damaged.json', JSON.stringify({ ...dossier, rounds: 3 })), kind: 'damaged' },
    ]
    const { status, lines, errors } = evaluate(...bad.map(({ file }) => file), good)
    expect(status).toBe(1)
    expect(lines.slice(0, -1)).toEqual(bad.map(({ file, kind }) => ({ file, problem: { kind } })))
    expect(lines.at(-1)).toMatchObject({ file: good, rounds: [{ signal: 'GO' }] })
    for (const { file } of bad) expect(errors).toContain(`${file} was not evaluated`)
  })

  test('opens a locked file with the passphrase of its surroundings, and names the problem without', () => {
    const file = 'tests/fixtures/locked/by-python.weloverwogen.json'
    const passphrase = 'crème brûlée à la carte, één stuk'
    expect(evaluate(file)).toMatchObject({ status: 1, lines: [{ file, problem: { kind: 'locked' } }] })
    const wrong = evaluateFrom('.', { WELOVERWOGEN_PASSPHRASE: 'iets anders' }, file)
    expect(wrong).toMatchObject({ status: 1, lines: [{ file, problem: { kind: 'shut' } }] })
    const right = evaluateFrom('.', { WELOVERWOGEN_PASSPHRASE: passphrase }, file)
    expect(right).toMatchObject({ status: 0, lines: [{ file, rounds: [{ k: 3 }] }], errors: '' })
  })

  test('has no numbers for a workshop, and says so', () => {
    const { status, lines } = evaluate(keep('workshop.json', writeDossier(aTableOfTwo())))
    expect([status, lines]).toEqual([1, [{ file: join(folder, 'workshop.json'), problem: { kind: 'workshop' } }]])
  })

  test('finds a file from where the person is', () => {
    const { lines } = evaluateFrom('tests/fixtures', {}, 'vectors.json')
    expect(lines).toEqual([{ file: 'vectors.json', problem: { kind: 'not-ours' } }])
  })

  test('says on the error stream what it misses', () => {
    expect(evaluate()).toMatchObject({ status: 2, lines: [] })
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli.mjs', 'weigh'], { encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Which command? evaluate, report, document\n',
    })
  })

  function keep(name: string, content: string | Uint8Array): string {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }
})

const MEMBERS =
  'k weights cells movement phase phase_lo phase_hi phase_shown theme movement_scope ' +
  'overall overall_lo overall_hi overall_shown coverage balance_phase balance skips gates ' +
  'signal signal_lo signal_hi calculated_phase rules_fired rules_shown rules_strengths rules_rest'

type Line = Readonly<Record<string, unknown>>

/** Runs the command as a person does. */
function evaluate(...files: readonly string[]) {
  return evaluateFrom('.', {}, ...files)
}

/** The same, from another folder of the project and in other surroundings. */
function evaluateFrom(cwd: string, env: Readonly<Record<string, string>>, ...files: readonly string[]) {
  const words = ['run', '--silent', 'evaluate', '--', ...files]
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  const lines = stdout.split('\n').slice(0, -1)
  return {
    status,
    lines: lines.map((line) => JSON.parse(line) as Line),
    errors: stderr.replaceAll(/^npm warn .*\n/gm, ''),
  }
}

function fileOf(...rounds: readonly Round[]): string {
  return JSON.stringify({ format: 'weloverwogen/dossier', version: 1, ...aDossier().build(), rounds })
}

function roundIn(line: Line | undefined): object {
  const [round] = (line?.['rounds'] ?? []) as readonly object[]
  return round ?? {}
}

/** The same, with every number allowed to differ by less than 0.005. */
function near(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 2)
  if (Array.isArray(value)) return value.map(near)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, near(part)]))
}
