import type { Report } from '@/domain/report/report'
import type { Block, Heading } from '../block'
import type { Running } from '../document'
import { reportTitle } from '../report-title'
import type { Voice } from '../voice'
import { organisationsLine, roundLine } from './partnership'

/** The name of the report and of whom it is, large. */
export function front(report: Report, voice: Voice, madeOn: Date): readonly Block[] {
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
        { kind: 'heading', level: 0, text: reportTitle(report, voice), anchor: 'title' },
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

/** Every heading down to a level, with its page. */
export function contents(sections: readonly (readonly Block[])[], depth: 1 | 2, voice: Voice): readonly Block[] {
  const entries = sections.flatMap((blocks) =>
    blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= depth),
  )
  return [
    { kind: 'gap', height: 10 },
    { kind: 'labelled', label: voice.say('print:section.contents'), blocks: [{ kind: 'contents', entries }] },
  ]
}

/** The name at the head of the pages, the day at their foot. */
export function running(report: Report, voice: Voice, madeOn: Date): Running {
  const foot = `Weloverwogen · ${voice.say('print:made', { date: madeOn.toISOString() })}`
  return { head: reportTitle(report, voice), side: null, foot, first: false }
}
