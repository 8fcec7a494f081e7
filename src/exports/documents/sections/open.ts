import type { Report } from '@/domain/report/report'
import type { Block } from '../block'
import { statement, type Voice } from '../voice'

/** What is not known, not filled in, or does not apply. */
export function openBlocks({ blindSpots, unanswered, notApplicable }: Report, voice: Voice): readonly Block[] {
  const blocks = [
    ...listed('blindSpots', blindSpots),
    ...listed('unanswered', unanswered),
    ...listed('notApplicable', notApplicable),
  ]
  return blocks.length === 0 ? [{ kind: 'paragraph', words: voice.say('print:open.none') }] : blocks

  function listed(
    key: 'blindSpots' | 'unanswered' | 'notApplicable',
    questions: Report['blindSpots'],
  ): readonly Block[] {
    if (questions.length === 0) return []
    return [
      { kind: 'heading', level: 2, text: voice.say(`print:open.${key}`), anchor: `open-${key}` },
      ...(key === 'blindSpots'
        ? [{ kind: 'paragraph', words: voice.say('print:open.blindSpotsIntro'), withNext: true } as const]
        : []),
      { kind: 'list', items: questions.map((question) => statement(voice, question)) },
    ]
  }
}
