import type { DocumentSection, Filled } from '@/domain/documents/phase-document'
import type { Block, Cell, Heading } from '../block'
import { filledBlocks } from './filled-blocks'
import type { Scene } from './scene'

/** Which section of which sheet. */
export interface SectionPlace {
  readonly sections: readonly DocumentSection[]
  readonly index: number
  /** Of the sheet, from 0. */
  readonly place: number
  readonly level: Heading['level']
}

/** A section: its heading, what belongs there, a row to fill in for each party, what is there already, room to sign. */
export function sectionBlocks(at: SectionPlace, scene: Scene): readonly Block[] {
  const section = at.sections[at.index]
  if (section === undefined) return []
  const { voice } = scene
  const text = voice.of(section.heading)
  const guidance: Block = { kind: 'guidance', words: voice.of(section.guidance) }
  const filled = filledBlocks(section.filled, (one) => earlierOf(one, at), scene)
  return [
    { kind: 'heading', level: at.level, text, number: `${at.index + 1}`, anchor: anchorOf(section, at.place) },
    ...(section.signed
      ? [{ kind: 'together', blocks: [guidance, ...filled, ...signingBlocks(scene)] } as const]
      : [...guidanceWithTable(guidance, text, section, scene), ...filled]),
  ]
}

/** Where the same question was told before in the sheet, so that no note stands there twice. */
function earlierOf(one: Filled, { sections, index, place }: SectionPlace) {
  const before = sections.slice(0, index).findIndex(({ filled }) => filled.some((other) => isSame(one, other)))
  const section = sections[before]
  return section === undefined ? null : { number: `${before + 1}`, anchor: anchorOf(section, place) }
}

function isSame(one: Filled, other: Filled): boolean {
  return one.kind === 'answer' && other.kind === 'answer' && one.question === other.question
}

function anchorOf({ id }: DocumentSection, place: number): string {
  return place === 0 ? id : `${id}-${place + 1}`
}

function guidanceWithTable(
  guidance: Block,
  summary: string,
  { columns }: DocumentSection,
  { voice, parties }: Scene,
): readonly Block[] {
  if (columns.length === 0) return [guidance]
  const rows = withRoom(parties).map((words): readonly Cell[] => [{ words }, ...columns.map(() => ({ words: '' }))])
  const table: Block = {
    kind: 'table',
    summary,
    columns: [{ share: 2 }, ...columns.map(() => ({ share: 3 }))],
    head: [voice.say('documents:party'), ...columns.map(voice.of)],
    rows,
  }
  return [
    { kind: 'together', blocks: [guidance, { kind: 'wide', blocks: [table] }] },
    { kind: 'gap', height: 6 },
  ]
}

function signingBlocks({ voice, parties }: Scene): readonly Block[] {
  return [
    { kind: 'paragraph', words: voice.say('documents:lawyer'), style: 'strong' },
    {
      kind: 'wide',
      blocks: [
        {
          kind: 'signatures',
          summary: voice.say('documents:sign.summary'),
          head: [
            voice.say('documents:sign.party'),
            voice.say('documents:sign.name'),
            voice.say('documents:sign.place'),
            voice.say('documents:sign.signature'),
          ],
          parties: withRoom(parties),
        },
      ],
    },
  ]
}

/** It takes two to agree: a blank row for who has no name yet. */
function withRoom(parties: readonly string[]): readonly string[] {
  return [...parties, ...Array.from({ length: Math.max(0, 2 - parties.length) }, () => '')]
}
