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
import { reportTitle } from './report-title'
import type { Voice } from './voice'

/** Everything that one round says, to keep on file. `depth` is that of the table of contents. */
export function fullReport(report: Report, voice: Voice, madeOn: Date, depth: 1 | 2): PaperDocument {
  const title = reportTitle(report, voice)
  const kind = voice.say('print:kind.full')
  const sections = numbered(sectionsOf(report, voice), voice)
  return {
    title: `${title} – ${kind}`,
    subject: kind,
    author: report.organisation,
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

type Section = readonly [name: string, blocks: readonly Block[]]

function sectionsOf(report: Report, voice: Voice): readonly Section[] {
  return [
    ['signal', signalBlocks(report, voice)],
    ['context', partnershipBlocks(report, voice)],
    ['pictures', pictureBlocks(report, voice)],
    ['gates', gateBlocks(report, voice)],
    ['skips', skipBlocks(report, voice)],
    ['advice', adviceBlocks(report, voice)],
    ['strengths', strengthBlocks(report, voice)],
    ...(report.advice.rest.length === 0 ? [] : [['rest', restBlocks(report, voice)] as const]),
    ['decision', decisionBlocks(report, voice)],
    ['answers', answerBlocks(report, voice)],
    ...(report.modules.length === 0 ? [] : [['modules', moduleBlocks(report, voice)] as const]),
    ['open', openBlocks(report, voice)],
    ['method', methodBlocks(voice)],
    ['sources', sourceBlocks(voice)],
  ]
}

/** Each section under its heading, the first on a new page. */
function numbered(sections: readonly Section[], voice: Voice): readonly (readonly Block[])[] {
  return sections.map(([name, blocks], index): readonly Block[] => [
    ...(OWN_PAGE.has(name) ? [{ kind: 'new-page' } as const] : []),
    { kind: 'heading', level: 1, text: voice.say(`print:section.${name}`), number: `${index + 1}`, anchor: name },
    ...blocks,
  ])
}

/** Sections that a reader looks up on their own. */
const OWN_PAGE: ReadonlySet<string> = new Set(['signal', 'answers', 'method'])

function front(report: Report, title: string, voice: Voice, madeOn: Date): readonly Block[] {
  const organisations = organisationsLine(report, voice)
  return [
    { kind: 'gap', height: 26 },
    {
      kind: 'wide',
      blocks: [
        {
          kind: 'paragraph',
          words: [{ text: voice.say('print:kind.full'), ink: 'depth', weight: 'bold' }],
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
