import type { Dossier } from '@/domain/answers/dossier'
import { ITEMS } from '@/domain/instrument/items'
import { MODULE_ITEM_IDS } from '@/domain/instrument/module'
import { NAUGHTY_STRINGS } from './naughty-strings'

/** Scripts that tell when they run, and words that could mean something to what we build on. */
const TRAPS: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><script>window.pwned=2</script>',
  '<img src=x onerror=window.pwned=3>',
  '<svg/onload=window.pwned=4>',
  '<svg><script href="data:,window.pwned=5"/></svg>',
  '<iframe srcdoc="<script>parent.pwned=6</script>"></iframe>',
  '<a href="javascript:window.pwned=7">klik</a>',
  'javascript:window.pwned=8',
  '<details open ontoggle=window.pwned=9>',
  '<input autofocus onfocus=window.pwned=10>',
  '<style>@import "http://example.com/pwned.css"</style>',
  '<link rel=stylesheet href=//example.com/pwned.css>',
  '<meta http-equiv=refresh content="0;url=//example.com">',
  '<base href=//example.com/>',
  '<img src=//example.com/pwned.png>',
  "' onmouseover='window.pwned=11",
  '" style="animation-name:x" onanimationstart="window.pwned=12',
  '`-${window.pwned=13}-`',
  '${window.pwned=14}',
  "{{constructor.constructor('window.pwned=15')()}}",
  '{{file}} {{title}} {{moment, date}}',
  '$t(common:button.remove) $t(app.name)',
  '<0>vet</0> <1/> <bold>vet</bold>',
  '</textarea><script>window.pwned=16</script>',
  '</title><script>window.pwned=17</script>',
  ']]><script>window.pwned=18</script>',
  '<!--<img src="--><img src=x onerror=window.pwned=19>',
  ') Tj ET Q >> /JS (app.alert(1)) /S /JavaScript',
  'endstream endobj 1 0 obj << /OpenAction << /S /URI /URI (http://example.com) >> >>',
  '(\\) << /Type /Annot /Subtype /Link /A << /S /Launch /F (calc.exe) >> >>',
  '__proto__',
  'constructor',
]

/** Every text that is tried in every field. */
export const TEXTS: readonly string[] = [...TRAPS, ...NAUGHTY_STRINGS]

/** So many texts share a field that holds one text. */
const TOGETHER = 10

/** How many dossiers it takes to bring every text in every field. */
export const NAUGHTY_TIMES = Math.ceil(TEXTS.length / TOGETHER)

/** A dossier, its file name, and the notes at the sixty questions; with each time other texts in each field. */
export interface NaughtyDossier {
  readonly dossier: Dossier
  readonly fileName: string
  readonly notes: readonly string[]
}

export function naughtyDossier(time: number): NaughtyDossier {
  const texts = (field: number) => group(time * TOGETHER + field * 7 * TOGETHER, TOGETHER)
  /** One after the other, each on a line of its own, so that each also begins one. */
  const joined = (field: number) => texts(field).join('\n')
  const ids = [...ITEMS.map(({ id }) => id), ...MODULE_ITEM_IDS]
  const notes = group(time * ids.length, ids.length)
  const answers = ids.map((id, place) => [id, { level: [0, 25, 50, 75, 100][(place + time) % 5], note: notes[place] }])
  const dossier = {
    id: `00000000-0000-4000-8000-${String(time).padStart(12, '0')}`,
    title: joined(0),
    organisation: joined(1),
    partners: group(time * 40, 40),
    rounds: [
      {
        id: `00000000-0000-4000-9000-${String(time).padStart(12, '0')}`,
        startedAt: '2026-11-23T10:00:00.000Z',
        instrument: { id: 'kaats-opheij', version: '1.0.0' },
        scan: 'full',
        context: { phase: 5, kind: 'network', will: 'imposed', drive: 'supply', partners: '>10', decision: 'enter' },
        answers: Object.fromEntries(answers),
        decision: {
          recognised: 'partly',
          verdict: 'COND',
          why: joined(2),
          decidedBy: joined(3),
          wouldChangeMind: joined(4),
          decidedOn: '2026-12-01',
          reviewOn: '2027-06-01',
          conditions: texts(5).map((text, place) => ({
            id: `${place}${text}`,
            text,
            who: texts(6)[place] ?? '',
            by: '',
          })),
        },
        actions: texts(7).map((text, place) => ({
          id: `${place}${text}`,
          text,
          owner: texts(8)[place] ?? '',
          due: '2027-01-15',
          document: null,
          done: place % 2 === 0,
        })),
        [`x${joined(9)}`]: joined(10),
      },
    ],
  } as const satisfies Dossier & object
  return { dossier, fileName: fileNameFrom(texts(11)), notes: notes.slice(0, ITEMS.length) }
}

function group(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => TEXTS[(from + place) % TEXTS.length] ?? '')
}

/** A disk takes most of it: no slash, no NUL, no half signs, and 200 bytes. */
function fileNameFrom(texts: readonly string[]): string {
  const name = texts
    .join(' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[/\0]/g, '')
  let bytes = new TextEncoder().encode(name).slice(0, 200)
  while (bytes.length > 0 && new TextDecoder().decode(bytes).endsWith('\uFFFD')) bytes = bytes.slice(0, -1)
  return `${new TextDecoder().decode(bytes)}.json`
}
