import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { writeNote } from '@/domain/answers/change-dossier'
import { useChange } from '@/services'
import { Disclosure } from '@/ui/disclosure'
import { TextArea } from '@/ui/text-area'

/** The note at a question, one click away; open when there is one, or when a key question is said not to apply. */
export function NoteField({
  id,
  note,
  asksWhyOutside,
}: {
  readonly id: QuestionId
  readonly note: string
  readonly asksWhyOutside: boolean
}) {
  const { t } = useTranslation('wizard')
  const change = useChange()
  const area = useRef<HTMLTextAreaElement>(null)
  const question = t(asksWhyOutside ? 'questions.outside' : 'questions.note')
  return (
    <Disclosure
      summary={question}
      open={note !== '' || asksWhyOutside}
      onOpen={() => requestAnimationFrame(() => area.current?.focus())}
    >
      <TextArea
        ref={area}
        label={question}
        labelHidden
        help={t(asksWhyOutside ? 'questions.outsideHelp' : 'questions.noteHelp')}
        value={note}
        rows={2}
        onChange={(next) => change((dossier) => writeNote(dossier, id, next))}
      />
    </Disclosure>
  )
}
