import type { PartnerPart } from '@/domain/report/partner-parts'
import type { Report } from '@/domain/report/report'
import type { Section } from './numbered'
import type { Block } from './block'
import { adviceBlocks, restBlocks, strengthBlocks } from './sections/advice'
import { answerBlocks, moduleBlocks } from './sections/answers'
import { actionBlocks, ownDecisionBlocks } from './sections/decision'
import { gateBlocks, skipBlocks } from './sections/gates'
import { methodBlocks, sourceBlocks } from './sections/method'
import { openBlocks } from './sections/open'
import { partnershipBlocks } from './sections/partnership'
import { pictureBlocks } from './sections/pictures'
import { behindSignal } from './sections/signal'
import type { Voice } from './voice'

/** First what stands strong, then the signal and what needs care, then what it all rests on. */
export function partnerSections(report: Report, voice: Voice): readonly Section[] {
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
