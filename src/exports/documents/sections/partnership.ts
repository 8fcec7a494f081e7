import type { Report } from '@/domain/report/report'
import type { Block, Cell } from '../block'
import { phaseName, type Voice } from '../voice'

/** Who, when and what kind of partnership, as the person told it. */
export function partnershipBlocks(report: Report, voice: Voice): readonly Block[] {
  const { title, organisation, partners, context, weightReasons } = report
  return [
    // At the head of the report a longer one may end in an ellipsis.
    ...(title.length > SHORT_TITLE ? told(voice.say('print:context.title'), title) : []),
    ...told(voice.say('print:context.organisation'), organisation),
    ...told(voice.say('print:context.partners'), partners.filter((name) => name.trim() !== '').join('\n')),
    ...told(voice.say('print:context.round'), roundLine(report, voice)),
    {
      kind: 'wide',
      blocks: [
        {
          kind: 'table',
          summary: voice.say('print:context.questions'),
          columns: [{ share: 5 }, { share: 5 }],
          head: [voice.say('print:context.question'), voice.say('print:context.answer')],
          rows: context.map((row): readonly Cell[] => [
            { words: voice.say(`context:${row.question}.question`) },
            { words: contextAnswer(row, voice) },
          ]),
        },
      ],
    },
    {
      kind: 'labelled',
      label: voice.say('print:context.weights'),
      blocks: [
        weightReasons.length === 0
          ? { kind: 'paragraph', words: voice.say('print:context.noWeights') }
          : { kind: 'list', items: weightReasons.map(voice.of) },
      ],
    },
  ]
}

/** In characters: so many fit at the head of a report, whatever letters they are. */
const SHORT_TITLE = 100

/** When and how it was filled in, in one line. */
export function roundLine({ startedAt, scan, evaluation }: Report, voice: Voice): string {
  const { declared } = evaluation
  const phase =
    declared === null
      ? voice.say('print:round.unsure')
      : voice.say('print:round.phase', { phase: phaseName(voice, declared) })
  return voice.say('print:round.line', { date: startedAt, scan: voice.say(`print:round.scan.${scan}`), phase })
}

/** The own organisation and its partners in one line; empty when neither was filled in. */
export function organisationsLine({ organisation, partners }: Report, voice: Voice): string {
  const named = partners.filter((name) => name.trim() !== '').join(', ')
  if (named === '') return organisation
  if (organisation.trim() === '') return voice.say('print:organisations.partners', { partners: named })
  return voice.say('print:organisations.both', { organisation, partners: named })
}

/** What was answered to a question about the partnership. */
export function contextAnswer({ question, value }: Report['context'][number], voice: Voice): string {
  if (value === null) return voice.say('print:context.open')
  return voice.say(value === 'unknown' ? `context:${question}.unknown` : `context:${question}.option.${value}.label`)
}

function told(label: string, text: string): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'labelled', label, blocks: [{ kind: 'paragraph', words: text }] }]
}
