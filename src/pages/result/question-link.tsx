import { Link } from 'react-router'
import type { QuestionId } from '@/domain/answers/answer'
import { wordsOf } from '@/domain/instrument/words-of'
import { comingFrom, questionPath } from '@/paths'
import { useText } from '@/services'

/** The statement of a question, as the way to where it is answered. */
export function QuestionLink({ dossierId, question }: { readonly dossierId: string; readonly question: QuestionId }) {
  const text = useText()
  return (
    <Link to={questionPath(dossierId, question)} state={comingFrom('result')}>
      {text(wordsOf(question).statement)}
    </Link>
  )
}
