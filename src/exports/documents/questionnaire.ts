import type { Plan } from '@/domain/answers/asked'
import { questionsAt, stopsOf } from '@/domain/answers/journey'
import type { Invitation } from '@/domain/answers/workshop'
import { paperQuestions } from '@/domain/workshop/paper-order'
import type { Block } from './block'
import type { PaperDocument } from './document'
import { blankFront, invitedFront } from './questionnaire/front'
import { questionBlock, scaleKey, stopName } from './questionnaire/question-block'
import type { Voice } from './voice'

/** What a form on paper asks: for a workshop, or for whoever fills it in by themselves. */
export interface Questionnaire {
  readonly plan: Plan
  readonly invitation: Invitation | null
}

/** A form to fill in by hand. Its questions have the numbers of `paperQuestions`. */
export function questionnaire({ plan, invitation }: Questionnaire, voice: Voice): PaperDocument {
  const kind = voice.say(`form:kind.${plan.scan}`)
  const title = invitation === null ? '' : invitation.title.trim()
  const numbers = new Map(paperQuestions(plan).map((id, place) => [id, place + 1]))
  const asked = stopsOf(plan).flatMap((stop): readonly Block[] => [
    { kind: 'heading', level: 1, text: stopName(voice, stop), anchor: anchorOf(stop) },
    ...questionsAt(plan, stop).map(({ id }) =>
      questionBlock(voice, { id, number: numbers.get(id) ?? 0, keys: invitation === null ? 'dossier' : 'workshop' }),
    ),
  ])
  const count = numbers.size
  return {
    title: title === '' ? kind : `${title} – ${kind}`,
    subject: kind,
    author: '',
    format: 'form',
    black: true,
    sections: [
      invitation === null ? blankFront(voice, { kind, count }) : invitedFront(voice, { kind, count, invitation }),
      [
        invitation === null ? { kind: 'gap', height: 16 } : { kind: 'new-page' },
        { kind: 'keyed', key: scaleKey(voice), blocks: asked },
      ],
      [
        { kind: 'gap', height: 14 },
        {
          kind: 'paragraph',
          words: voice.say(invitation === null ? 'form:end.blank' : 'form:end.invited'),
          style: 'strong',
        },
      ],
    ],
    running: {
      head: kind,
      side: voice.say('form:side'),
      foot: title === '' ? voice.say('form:foot') : title,
      first: false,
    },
  }
}

function anchorOf(stop: ReturnType<typeof stopsOf>[number]): string {
  return stop.kind === 'theme' ? `${stop.phase}-${stop.theme}` : stop.module
}
