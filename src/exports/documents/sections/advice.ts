import type { Advice, Ground } from '@/domain/advice/advice'
import type { AskedOf } from '@/domain/instrument/context-words'
import type { Report } from '@/domain/report/report'
import type { Block } from '../block'
import { groundLine } from '../ground-line'
import type { Voice } from '../voice'

/** Each action with why, its steps, what it rests on and the rule in words; for one organisation, or for a whole workshop. */
export function adviceBlocks(report: Report, voice: Voice, asked: AskedOf = 'organisation'): readonly Block[] {
  const { actions } = report.advice
  if (actions.length === 0) return [{ kind: 'paragraph', words: voice.say('print:advice.none') }]
  return actions.flatMap((advice, index) => oneAdvice(advice, { number: `${index + 1}`, asked }, report, voice))
}

/** What stands strong, and how to keep it so. */
export function strengthBlocks(report: Report, voice: Voice): readonly Block[] {
  const { strengths } = report.advice
  if (strengths.length === 0) return [{ kind: 'paragraph', words: voice.say('print:advice.noStrengths') }]
  return strengths.flatMap((advice) => oneAdvice(advice, { number: null, asked: 'organisation' }, report, voice))
}

/** The titles of what was seen too. */
export function restBlocks({ advice }: Report, voice: Voice): readonly Block[] {
  return [
    { kind: 'paragraph', words: voice.say('print:advice.restIntro'), withNext: true },
    { kind: 'list', items: advice.rest.map(({ title }) => voice.of(title)) },
  ]
}

function oneAdvice(
  advice: Advice,
  { number, asked }: { readonly number: string | null; readonly asked: AskedOf },
  report: Report,
  voice: Voice,
): readonly Block[] {
  const { id, title, why, steps, grounds, ruleInWords, feeds } = advice
  return [
    {
      kind: 'heading',
      level: 2,
      text: voice.of(title),
      anchor: `advice-${id}`,
      ...(number === null ? {} : { number }),
    },
    part('why', [{ kind: 'paragraph', words: voice.of(why) }]),
    ...(steps.length === 0 ? [] : [part('steps', [{ kind: 'list', counted: true, items: steps.map(voice.of) }])]),
    ...(grounds.length === 0 ? [] : [part('grounds', [groundList(grounds, report)])]),
    // What it feeds is a word or two, which would stand lost at the head of a page.
    { kind: 'together', blocks: [...rulePart(), ...feedsPart(feeds)] },
  ]

  function rulePart(): readonly Block[] {
    if (ruleInWords === null) return []
    return [part('rule', [{ kind: 'paragraph', words: [{ text: voice.of(ruleInWords), ink: 'quiet' }] }])]
  }

  function part(label: 'why' | 'steps' | 'grounds' | 'rule' | 'feeds', blocks: readonly Block[]): Block {
    return { kind: 'labelled', label: voice.say(`print:advice.${label}`), blocks }
  }

  function groundList(all: readonly Ground[], { evaluation }: Report): Block {
    return { kind: 'list', items: all.map((ground) => groundLine(ground, evaluation, voice, asked)) }
  }

  function feedsPart(documents: Advice['feeds']): readonly Block[] {
    if (documents !== 'all' && documents.length === 0) return []
    const words =
      documents === 'all'
        ? voice.say('print:advice.feedsAll')
        : documents.map((document) => voice.say(`instrument:document.${document}.name`)).join(', ')
    return [part('feeds', [{ kind: 'paragraph', words }])]
  }
}
