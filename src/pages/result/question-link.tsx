import { Link } from 'react-router'
import type { QuestionId } from '@/domain/answers/answer'
import { questionPath } from '@/paths'
import { useText } from '@/services'
import { statementOf } from './question-words'

/** The statement of a question, as the way to where it is answered. */
export function QuestionLink({ dossierId, question }: { readonly dossierId: string; readonly question: QuestionId }) {
  const text = useText()
  return <Link to={questionPath(dossierId, question)}>{text(statementOf(question))}</Link>
}
