import type { Invitation } from '@/domain/answers/workshop'
import { say, type Message } from '@/domain/message'
import { paperQuestions } from '@/domain/workshop/paper-order'
import { minutesFor } from '@/domain/answers/progress'

/** The paragraphs of a mail that invites: for what, how long it takes, what is done with it, and the way in. */
export function inviteWords(invitation: Invitation, link: string | null): readonly Message[] {
  const { title, mode } = invitation
  const count = paperQuestions(invitation).length
  return [
    say('prepare:letter.hello'),
    say('prepare:letter.what', {
      title:
        title.trim() === '' ? say('prepare:letter.untitled') : say('prepare:letter.titled', { title: title.trim() }),
      questions: say('prepare:letter.questions', { count }),
      minutes: say('prepare:letter.minutes', { count: minutesFor(count) }),
    }),
    say('prepare:letter.alone'),
    say(`prepare:letter.${mode}`),
    link === null ? say('prepare:letter.file') : say('prepare:letter.link', { link }),
    say('prepare:letter.until'),
    say('prepare:letter.thanks'),
  ]
}
