import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { stepAt } from '@/domain/workshop/paper-form'
import { isPaperHead } from '@/domain/workshop/paper-sheet'
import { ConfirmStep } from './confirm-step'
import { HeadSteps } from './head-steps'
import { NowPanel } from './now-panel'
import { QuestionRows } from './question-rows'
import styles from './typing-form.module.css'
import { TypingNews } from './typing-news'
import { usePaper } from './use-paper'
import { useTaking } from './use-taking'
import { useTyping } from './use-typing'

/** One paper form: who it is of, its answers, and the confirmation. Keys work wherever the focus is in it. */
export function TypingForm() {
  const { t } = useTranslation('collect')
  const help = useId()
  const paper = usePaper()
  const { frame, followForm, ...keys } = useTyping(paper)
  const { news, take, startAnew } = useTaking(paper, followForm)
  const { organisation, group, position, consent } = paper.form
  const here = stepAt(paper.sheet, paper.form)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are an extra: every choice has its own control
    <div
      ref={frame}
      role="group"
      aria-label={t('typing.form')}
      aria-describedby={help}
      className={styles['form']}
      {...keys}
    >
      <NowPanel help={help} paper={paper} here={here}>
        <TypingNews news={news} form={paper.form} />
      </NowPanel>
      <div className={styles['sheet']}>
        <HeadSteps
          sheet={paper.sheet}
          give={paper.give}
          here={isPaperHead(here) ? here : null}
          organisation={organisation}
          group={group}
          position={position}
          consent={consent}
        />
        <QuestionRows paper={paper} here={here} />
        <ConfirmStep paper={paper} here={here} onTake={take} onAnew={startAnew} />
      </div>
    </div>
  )
}
