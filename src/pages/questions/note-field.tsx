import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionId } from '@/domain/answers/answer'
import { writeNote } from '@/domain/answers/change-dossier'
import { useChange } from '@/services'
import { shareNote } from '@/domain/workshop/change-taking-part'
import { CheckRows } from '@/ui/check-rows'
import { Disclosure } from '@/ui/disclosure'
import { TextArea } from '@/ui/text-area'
import styles from './note-field.module.css'
import { useIsShared } from './use-round-parts'

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
  const isShared = useIsShared(id)
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
        help={t(helpFor(asksWhyOutside, isShared !== null))}
        value={note}
        rows={2}
        onChange={(next) => change((dossier) => writeNote(dossier, id, next))}
      />
      {isShared !== null && (
        <div className={styles['share']}>
          <CheckRows
            options={[
              { value: 'share', label: t('participant:note.share'), explain: t('participant:note.shareMeans') },
            ]}
            ticked={isShared ? ['share'] : []}
            onTick={(_, share) => change((dossier) => shareNote(dossier, id, share))}
          />
        </div>
      )}
    </Disclosure>
  )
}

function helpFor(asksWhyOutside: boolean, takesPart: boolean) {
  if (takesPart) return asksWhyOutside ? 'participant:note.outsideHelp' : 'participant:note.help'
  return asksWhyOutside ? 'questions.outsideHelp' : 'questions.noteHelp'
}
