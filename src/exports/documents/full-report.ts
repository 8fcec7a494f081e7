import type { Report } from '@/domain/report/report'
import type { Block, Heading } from './block'
import type { PaperDocument } from './document'
import { adviceBlocks, restBlocks, strengthBlocks } from './sections/advice'
import { answerBlocks, moduleBlocks } from './sections/answers'
import { decisionBlocks } from './sections/decision'
import { gateBlocks, skipBlocks } from './sections/gates'
import { methodBlocks, sourceBlocks } from './sections/method'
import { openBlocks } from './sections/open'
import { organisationsLine, partnershipBlocks, roundLine } from './sections/partnership'
import { pictureBlocks } from './sections/pictures'
import { signalBlocks } from './sections/signal'
import { numbered, type Section } from './numbered'
import { paperLook } from './paper-look'
import { reportTitle } from './report-title'
import type { Voice } from './voice'

/** Everything that one round says, to keep on file. `depth` is that of the table of contents. It pauses between sections. */
export async function fullReport(
  report: Report,
  voice: Voice,
  madeOn: Date,
  depth: 1 | 2,
  pause: () => Promise<void>,
): Promise<PaperDocument> {
  const title = reportTitle(report, voice)
  const kind = voice.say('print:kind.full')
  const sections = numbered(await sectionsOf(report, voice, pause), voice)
  return {
    title: `${title} – ${kind}`,
    subject: kind,
    author: report.organisation,
    ...paperLook(report, voice),
    format: 'report',
    sections: [[...front(report, title, voice, madeOn), ...contents(sections, depth, voice)], ...sections],
    running: {
      head: title,
      side: null,
      foot: `Weloverwogen · ${voice.say('print:made', { date: madeOn.toISOString() })}`,
      first: false,
    },
  }
}

async function sectionsOf(report: Report, voice: Voice, pause: () => Promise<void>): Promise<readonly Section[]> {
  const sections: Section[] = []
  for (const [name, blocksOf] of SECTIONS) {
    if (name === 'rest' && report.advice.rest.length === 0) continue
    if (name === 'modules' && report.modules.length === 0) continue
    sections.push([name, blocksOf(report, voice)])
    await pause()
  }
  return sections
}

/** In the order of the pages. */
const SECTIONS: readonly (readonly [name: string, blocksOf: (report: Report, voice: Voice) => readonly Block[]])[] = [
  ['signal', signalBlocks],
  ['context', partnershipBlocks],
  ['pictures', pictureBlocks],
  ['gates', gateBlocks],
  ['skips', skipBlocks],
  ['advice', adviceBlocks],
  ['strengths', strengthBlocks],
  ['rest', restBlocks],
  ['decision', decisionBlocks],
  ['answers', answerBlocks],
  ['modules', moduleBlocks],
  ['open', openBlocks],
  ['method', (_, voice) => methodBlocks(voice)],
  ['sources', (_, voice) => sourceBlocks(voice)],
]

function front(report: Report, title: string, voice: Voice, madeOn: Date): readonly Block[] {
  const organisations = organisationsLine(report, voice)
  return [
    { kind: 'gap', height: 26 },
    {
      kind: 'wide',
      blocks: [
        {
          kind: 'paragraph',
          words: [{ text: voice.say('print:kind.full'), ink: 'brand', weight: 'bold' }],
          style: 'lead',
        },
        { kind: 'heading', level: 0, text: title, anchor: 'title' },
        ...(organisations.trim() === ''
          ? []
          : [{ kind: 'paragraph', words: organisations, style: 'lead', most: 8 } as const]),
        {
          kind: 'paragraph',
          words: `${roundLine(report, voice)} · ${voice.say('print:made', { date: madeOn.toISOString() })}`,
          style: 'small',
        },
        { kind: 'rule' },
      ],
    },
  ]
}

function contents(sections: readonly (readonly Block[])[], depth: 1 | 2, voice: Voice): readonly Block[] {
  const entries = sections.flatMap((blocks) =>
    blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= depth),
  )
  return [
    { kind: 'gap', height: 10 },
    { kind: 'labelled', label: voice.say('print:section.contents'), blocks: [{ kind: 'contents', entries }] },
  ]
}
