import type { Dossier } from '@/domain/answers/dossier'
import { wordsOf } from '@/domain/instrument/words-of'
import { say } from '@/domain/message'
import type { PartnerPart } from '@/domain/report/partner-parts'
import { aDossier } from './a-dossier'
import { inWords } from './in-words'

/** A text that only one choice brings into a version for the partner. */
export interface Canary {
  readonly text: string
  /** Whether it belongs in a version that shares these parts. */
  readonly belongs: (has: (part: PartnerPart) => boolean) => boolean
  /** Typed by the person: nothing else resembles it, so not even a piece of it may be found where it does not belong. */
  readonly isTyped: boolean
  /** Whether the letters of a report can write it; where they cannot, a box stands. */
  readonly isWritable: boolean
}

/** One word a place, in several alphabets, short and long. */
const TYPED = {
  note: 'Qxwavelzorg',
  noteGreek: 'Ξψωφθηρος',
  noteHebrew: 'קצפרשתלמ',
  noteLong: Array.from({ length: 20 }, (_, index) => `vjkzw${index}qhx`).join(' '),
  noteNotApplicable: 'Wqjebbevuxt',
  why: 'Жщъыфцэюх',
  whyEmoji: '🦤🪸🦖🪐🧿🪬',
  mind: 'Đặzqưxôkỹw',
  decider: 'Złąqćwżxń',
  condition: 'Xqvwrdzjtk',
  conditionWho: 'Kxqwiezjm',
  action: 'Jqactxiewzk',
  actionOwner: 'Řqwtžxšč',
} as const

const DECISION = [TYPED.why, TYPED.whyEmoji, TYPED.mind, TYPED.decider, TYPED.condition, TYPED.conditionWho]
const ACTIONS = [TYPED.action, TYPED.actionOwner]
const NOTES = [TYPED.note, TYPED.noteGreek, TYPED.noteHebrew, TYPED.noteLong, TYPED.noteNotApplicable]
const UNWRITABLE: readonly string[] = [TYPED.noteHebrew, TYPED.whyEmoji]

/** A dossier with something in every part, and a text of its own in each. */
export function canaryDossier(): Dossier {
  return aDossier()
    .titled('Samen Noord')
    .ofOrganisation('vzw De Brug')
    .withPartners('CAW Rand')
    .inPhase(3)
    .full()
    .ratedAll(50)
    .withContext({ autonomy: 'transfer', decision: 'stop', drive: 'demand' })
    .answeredAll({ 'P1.M.D.1': 100, 'P2.R.P.1': 'DK', 'P3.I.P.1': 'NA', 'P1.I.P.2': 0 })
    .noted('P1.M.P.1', TYPED.note)
    .noted('P2.M.D.1', TYPED.noteGreek)
    .noted('P2.R.P.1', TYPED.noteHebrew)
    .noted('CON.1', TYPED.noteLong)
    .noted('P3.I.P.1', TYPED.noteNotApplicable)
    .decided({
      recognised: 'partly',
      verdict: 'NO',
      why: `${TYPED.why} ${TYPED.whyEmoji}`,
      wouldChangeMind: TYPED.mind,
      decidedBy: TYPED.decider,
      decidedOn: '2031-03-17',
      conditions: [{ id: 'c', text: TYPED.condition, who: TYPED.conditionWho, by: '2032-04-18' }],
      reviewOn: '2033-05-19',
    })
    .withActions({
      id: 'a',
      text: TYPED.action,
      owner: TYPED.actionOwner,
      due: '2034-06-20',
      document: null,
      done: true,
    })
    .build()
}

/** Every text to look for: what was typed, and what of our own words tells of a part. */
export const CANARIES: readonly Canary[] = [
  ...NOTES.map((text) => typed(text, (has) => has('notes') && (text !== TYPED.noteLong || has('decision')))),
  ...DECISION.map((text) => typed(text, (has) => has('decision'))),
  ...ACTIONS.map((text) => typed(text, (has) => has('actions'))),
  ...['17 maart 2031', '18 april 2032', '19 mei 2033'].map((text) => own(text, (has) => has('decision'))),
  own('20 juni 2034', (has) => has('actions')),
  own(inWords(wordsOf('P1.M.P.1').statement), (has) => has('answers')),
  own(inWords(wordsOf('CON.1').statement), (has) => has('answers') && has('decision')),
  own(inWords(wordsOf('P2.R.P.1').statement), (has) => has('answers') || has('open')),
  own(inWords(say('instrument:gateState.risk')), (has) => has('gates')),
  own(inWords(say('advice:R41.title')), (has) => has('advice') && has('autonomy')),
  own(inWords(say('advice:R46.why')), (has) => has('strengths')),
  own(inWords(say('advice:R47.title')), (has) => has('advice') && has('decision')),
  own(inWords(say('context:autonomy.option.transfer.label')), (has) => has('autonomy')),
  own(inWords(say('context:decision.option.stop.label')), (has) => has('decision')),
  own(inWords(say('instrument:signal.NO.stop')), (has) => has('decision')),
]

function typed(text: string, belongs: Canary['belongs']): Canary {
  return { text, belongs, isTyped: true, isWritable: !UNWRITABLE.includes(text) }
}

function own(text: string, belongs: Canary['belongs']): Canary {
  return { text, belongs, isTyped: false, isWritable: true }
}
