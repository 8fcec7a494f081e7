import { PARTNER_PARTS, type PartnerPart } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import type { Block } from './block'
import type { PaperDocument } from './document'
import { partnerFront } from './sections/partner-front'
import { adviceBlocks, restBlocks, strengthBlocks } from './sections/advice'
import { answerBlocks, moduleBlocks } from './sections/answers'
import { actionBlocks, ownDecisionBlocks } from './sections/decision'
import { gateBlocks, skipBlocks } from './sections/gates'
import { methodBlocks, sourceBlocks } from './sections/method'
import { openBlocks } from './sections/open'
import { partnershipBlocks } from './sections/partnership'
import { pictureBlocks } from './sections/pictures'
import { behindSignal } from './sections/signal'
import { paperLook } from './paper-look'
import type { Voice } from './voice'

/**
 * What the other side may read, to talk about: page one stands on its own, and only what is shared follows.
 * A report that was not made for a partner is refused: it would hand over all of it. `picture` is the width of the
 * picture on page one, in points.
 */
export function partnerVersion(report: Report, voice: Voice, madeOn: Date, picture: number): PaperDocument {
  const { shared } = report
  if (shared === null) throw new Error('This report was not made for a partner.')
  const title = report.title.trim() === '' ? voice.say('print:untitled') : report.title
  const kind = voice.say('print:kind.partner')
  const kept = PARTNER_PARTS.filter((part) => !shared.includes(part))
  return {
    title: `${title} – ${kind}`,
    subject: kind,
    author: report.organisation,
    format: 'report',
    ...paperLook(report, voice),
    sections: [partnerFront(report, { kept, picture }, voice, madeOn), ...numbered(sectionsOf(report, voice), voice)],
    running: {
      head: title,
      side: null,
      foot: `Weloverwogen · ${kind} · ${voice.say('print:made', { date: madeOn.toISOString() })}`,
      first: false,
    },
  }
}

type Section = readonly [name: string, blocks: readonly Block[]]

/** First what stands strong, then the signal and what needs care, then what it all rests on. */
function sectionsOf(report: Report, voice: Voice): readonly Section[] {
  const { advice, modules } = report
  return [
    ...when('strengths', () => [['strengths', strengthBlocks(report, voice)]]),
    ['signal', behindSignal(report, voice)],
    ...when('gates', () => [['gates', gateBlocks(report, voice)]]),
    ['pictures', pictureBlocks(report, voice)],
    ['skips', skipBlocks(report, voice)],
    ...when('advice', () => [['advice', [toWhom(report, voice), ...adviceBlocks(report, voice)]]]),
    ...(advice.rest.length === 0 ? [] : [['rest', restBlocks(report, voice)] as const]),
    ...when('actions', () => [['actions', actionBlocks(report, voice)]]),
    ...when('decision', () => [['decision', ownDecisionBlocks(report, voice)]]),
    ['context', partnershipBlocks(report, voice)],
    ...when('answers', () => [['answers', answerBlocks(report, voice)]]),
    ...(modules.length === 0 ? [] : [['modules', moduleBlocks(report, voice)] as const]),
    ...when('open', () => [['open', openBlocks(report, voice)]]),
    ['method', methodBlocks(voice)],
    ['sources', sourceBlocks(voice)],
  ]

  function when(part: PartnerPart, sections: () => readonly Section[]): readonly Section[] {
    return report.shared?.includes(part) === true ? sections() : []
  }
}

/** The advice says "you" to the organisation that answered, not to who reads it here. */
function toWhom({ organisation }: Report, voice: Voice): Block {
  const own = organisation.trim()
  const words = own === '' ? voice.say('partner:toWhom.unnamed') : voice.say('partner:toWhom.named', { organisation })
  return { kind: 'paragraph', words, withNext: true }
}

/** Numbers without holes; the first section begins on a new page. */
function numbered(sections: readonly Section[], voice: Voice): readonly (readonly Block[])[] {
  return sections.map(([name, blocks], index): readonly Block[] => [
    ...(index === 0 || OWN_PAGE.has(name) ? [{ kind: 'new-page' } as const] : []),
    { kind: 'heading', level: 1, text: voice.say(`print:section.${name}`), number: `${index + 1}`, anchor: name },
    ...blocks,
  ])
}

/** Sections that a reader looks up on their own. */
const OWN_PAGE: ReadonlySet<string> = new Set(['answers', 'method'])
