import { PHASES, type Phase } from '@/domain/instrument/axes'
import { beamPicture } from '@/domain/pictures/beam-picture'
import { picturedForRoom } from '@/domain/pictures/phase-row'
import { phasesPicture } from '@/domain/pictures/phases-picture'
import type { RoomReport } from '@/domain/room/room-report'
import type { Block, Cell } from '../block'
import { phasesReading, phasesTable } from '../sections/pictures'
import { phaseName, worded, type Voice } from '../voice'

/** The balance and the phases of the room, each organisation counting once; other ways to count where they may be shown. */
export function roomPictureBlocks(room: RoomReport, voice: Voice): readonly Block[] {
  const { evaluation, report, weighing } = room
  if (evaluation === null) return [{ kind: 'paragraph', words: voice.say('group:tooFew') }]
  const pictured = picturedForRoom(report)
  return [
    { kind: 'paragraph', words: voice.say(`group:picture.weighing.${weighing}`) },
    {
      kind: 'wide',
      blocks: [
        phasesReading(voice),
        { kind: 'figure', drawing: worded(voice, phasesPicture(pictured)), width: Infinity },
        phasesTable(pictured, voice),
        { kind: 'figure', drawing: worded(voice, beamPicture(report)), width: 205 },
      ],
    },
    ...positionBlock(report, voice),
    ...perPersonBlocks(room, voice),
    ...organisationBlocks(room, voice),
  ]
}

/** Where the room was placed beforehand, and where its answers point. */
function positionBlock({ evaluation, calculated }: RoomReport['report'], voice: Voice): readonly Block[] {
  const { declared } = evaluation
  if (declared === null || calculated === null || declared === calculated) return []
  const [before, after] = [declared, calculated].map((phase) => phaseName(voice, phase))
  return [
    { kind: 'paragraph', words: voice.say('group:picture.position', { before: before ?? '', after: after ?? '' }) },
  ]
}

function perPersonBlocks({ perPerson }: RoomReport, voice: Voice): readonly Block[] {
  if (perPerson === null) return []
  return [
    { kind: 'heading', level: 2, text: voice.say('group:picture.perPerson'), anchor: 'per-person' },
    { kind: 'paragraph', words: voice.say('group:picture.perPersonWhy') },
    scores(
      voice.say('group:picture.perPerson'),
      [[voice.say('group:picture.everyone'), perPerson.phases, perPerson.overall]],
      voice,
    ),
  ]
}

function organisationBlocks({ byOrganisation }: RoomReport, voice: Voice): readonly Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: voice.say('group:picture.organisations'),
    anchor: 'organisations',
  }
  const shown = byOrganisation.flatMap(({ organisation, phases, overall }) =>
    phases === null ? [] : [[organisation.name, phases, overall] as const],
  )
  if (shown.length === 0) return [heading, { kind: 'paragraph', words: voice.say('group:picture.noOrganisations') }]
  return [heading, scores(voice.say('group:picture.organisations'), shown, voice)]
}

type Scores = readonly [name: string, phases: { readonly [P in Phase]?: number | null }, overall: number | null]

function scores(summary: string, rows: readonly Scores[], voice: Voice): Block {
  const number = (score: number | null | undefined): Cell => ({
    words:
      score === null || score === undefined ? voice.say('print:none') : voice.say('print:pictures.number', { score }),
  })
  return {
    kind: 'wide',
    blocks: [
      {
        kind: 'table',
        summary,
        columns: [{ share: 5 }, ...[...PHASES, 'all'].map(() => ({ share: 1.3, align: 'end' as const }))],
        head: [
          voice.say('group:who.organisation'),
          ...PHASES.map((phase) => phaseName(voice, phase)),
          voice.say('print:pictures.overall'),
        ],
        rows: rows.map(([name, phases, overall]) => [
          { words: name },
          ...PHASES.map((phase) => number(phases[phase])),
          number(overall),
        ]),
      },
    ],
  }
}
