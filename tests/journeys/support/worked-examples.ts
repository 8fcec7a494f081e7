import { readFileSync } from 'node:fs'

interface WorkedExample {
  readonly id: string
  readonly mode: 'quick' | 'deep'
  readonly context: object
  readonly answers: Readonly<Record<string, number | string | null>>
  readonly expected: { readonly signal: string }
}

/** The worked examples of the instrument as dossier files, with the signal that each must give. */
export const WORKED_EXAMPLES = worked().map((example, index) => ({
  id: example.id,
  signal: example.expected.signal,
  dossierId: `00000000-0000-4000-8000-00000000000${index}`,
  text: fileOf(example, `00000000-0000-4000-8000-00000000000${index}`),
}))

function worked(): readonly WorkedExample[] {
  const text = readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { readonly scoring: readonly WorkedExample[] }).scoring
}

function fileOf({ id, mode, context, answers }: WorkedExample, dossierId: string): string {
  const given = Object.entries(answers).filter(([, level]) => level !== null)
  const round = {
    id: dossierId,
    startedAt: '2026-11-23T10:00:00.000Z',
    instrument: { id: 'kaats-opheij', version: '1.0.0' },
    scan: mode === 'quick' ? 'quick' : 'full',
    context,
    answers: Object.fromEntries(given.map(([item, level]) => [item, { level }])),
  }
  const words = { title: `Voorbeeld ${id}`, organisation: 'vzw De Brug', partners: ['CAW Łódź', 'OCMW Ελένη'] }
  return JSON.stringify({ format: 'weloverwogen/dossier', version: 1, id: dossierId, ...words, rounds: [round] })
}
