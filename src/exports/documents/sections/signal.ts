import type { Report } from '@/domain/report/report'
import type { Block } from '../block'
import { signalSign } from '../signs'
import { statement, type Voice } from '../voice'

/** The signal as a director repeats it, with its conditions, its reasons and how sure it is. */
export function signalBlocks(report: Report, voice: Voice): readonly Block[] {
  return [{ kind: 'wide', blocks: [signalPanel(report.signal, voice)] }, ...behindSignal(report, voice)]
}

/** The conditions, the reasons, how sure it is, and what to know before reading on. */
export function behindSignal({ signal, position, notices }: Report, voice: Voice): readonly Block[] {
  return [
    ...listed(voice.of(signal.conditionsTitle), signal.conditions.map(voice.of)),
    ...listed(voice.say('print:signal.reasons'), signal.reasons.map(voice.of)),
    labelled(voice.say('print:signal.certainty'), [
      { kind: 'paragraph', words: voice.of(signal.certainty) },
      ...decidedBy(signal.decidedBy, voice),
    ]),
    ...(position === null
      ? []
      : [labelled(voice.say('print:signal.position'), [{ kind: 'paragraph', words: voice.of(position) }])]),
    ...listed(voice.say('print:signal.notices'), notices.map(voice.of)),
  ]
}

/** The signal with its sign and its sentence. */
export function signalPanel(signal: Report['signal'], voice: Voice): Block {
  return {
    kind: 'panel',
    blocks: [
      { kind: 'paragraph', words: voice.of(signal.label), style: 'signal', sign: signalSign(signal.signal, 22) },
      { kind: 'paragraph', words: voice.of(signal.sentence), style: 'lead' },
    ],
  }
}

function decidedBy(questions: Report['signal']['decidedBy'], voice: Voice): readonly Block[] {
  if (questions.length === 0) return []
  return [
    { kind: 'paragraph', words: voice.say('print:signal.decidedBy'), withNext: true },
    { kind: 'list', items: questions.map((question) => statement(voice, question)) },
  ]
}

function listed(label: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [labelled(label, [{ kind: 'list', items }])]
}

function labelled(label: string, blocks: readonly Block[]): Block {
  return { kind: 'labelled', label, blocks }
}
