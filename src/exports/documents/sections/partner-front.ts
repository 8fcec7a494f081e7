import { phasesPicture } from '@/domain/pictures/phases-picture'
import type { PartnerPart } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import type { Block } from '../block'
import { reportTitle } from '../report-title'
import { worded, type Voice } from '../voice'
import { andMore } from './and-more'
import { organisationsLine, roundLine } from './partnership'
import { phasesReading } from './pictures'
import { signalPanel } from './signal'

/** The most lines of a list on page one. */
const LINES = 3

/** Page one: whose picture it is, the signal, the phases, what stands strong and what to talk about, and what is left out. */
export function partnerFront(
  report: Report,
  { kept, picture }: { readonly kept: readonly PartnerPart[]; readonly picture: number },
  voice: Voice,
  madeOn: Date,
): readonly Block[] {
  return [
    {
      kind: 'wide',
      blocks: [
        ...named(report, voice, madeOn),
        { kind: 'paragraph', words: meantFor(report, voice), most: 4 },
        signalPanel(report.signal, voice),
        { kind: 'gap', height: 6 },
        phasesReading(voice),
        { kind: 'figure', drawing: worded(voice, phasesPicture(report)), width: picture, align: 'start' },
        talkingPoints(report, voice),
        { kind: 'rule' },
        { kind: 'paragraph', words: leftOut(kept, voice), style: 'small' },
      ],
    },
  ]
}

function named(report: Report, voice: Voice, madeOn: Date): readonly Block[] {
  const title = reportTitle(report, voice)
  const organisations = organisationsLine(report, voice)
  const made = voice.say('print:made', { date: madeOn.toISOString() })
  return [
    {
      kind: 'paragraph',
      words: [{ text: voice.say('print:kind.partner'), ink: 'brand', weight: 'bold' }],
      style: 'lead',
    },
    { kind: 'heading', level: 0, text: title, anchor: 'title', most: 3 },
    ...(organisations.trim() === '' ? [] : [{ kind: 'paragraph', words: organisations, most: 3 } as const]),
    { kind: 'paragraph', words: `${roundLine(report, voice)} · ${made}`, style: 'small' },
  ]
}

/** Made by whom, and what for. */
function meantFor({ organisation }: Report, voice: Voice): string {
  return organisation.trim() === ''
    ? voice.say('partner:front.unnamed')
    : voice.say('partner:front.named', { organisation: organisation.trim() })
}

/** What stands strong beside what comes first; one alone when there is no more to say. */
function talkingPoints({ advice, signal }: Report, voice: Voice): Block {
  const strong = advice.strengths.map(({ title }) => title)
  const care = signal.conditions.length > 0 ? signal.conditions : advice.actions.map(({ title }) => title)
  const columns = [listed('strong', strong), listed('together', care)].filter((blocks) => blocks.length > 0)
  const nothing: Block = { kind: 'paragraph', words: voice.say('partner:front.nothing') }
  return {
    kind: 'beside',
    gap: 24,
    columns: (columns.length === 0 ? [[nothing]] : columns).map((blocks) => ({ share: 1, blocks })),
  }

  function listed(key: 'strong' | 'together', messages: Report['signal']['conditions']): readonly Block[] {
    if (messages.length === 0) return []
    const shown = messages.slice(0, LINES)
    return [
      { kind: 'paragraph', words: voice.say(`partner:front.${key}`), style: 'strong', withNext: true },
      { kind: 'list', items: shown.map(voice.of), most: LINES },
      ...andMore(messages.length - shown.length, voice),
    ]
  }
}

/** By the name of the part, whether there was anything in it or not. */
function leftOut(kept: readonly PartnerPart[], voice: Voice): string {
  const names = kept.map((part) => voice.say(`partner:part.${part}.inLine`))
  return names.length === 0
    ? voice.say('partner:front.everything')
    : voice.say('partner:front.leftOut', { parts: names.join(', ') })
}
