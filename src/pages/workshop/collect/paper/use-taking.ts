import { useState } from 'react'
import type { Message } from '@/domain/message'
import { contributionId } from '@/domain/workshop/new-workshop'
import { contributionOfPaper, type PaperLack } from '@/domain/workshop/paper-contribution'
import { emptyPaper, goToStep } from '@/domain/workshop/paper-form'
import { useServices } from '@/services'
import type { Paper } from './use-paper'

/** What became of the form that was confirmed last: it is in, under a number, it lacks something, or it cannot count. */
export type News =
  | { readonly kind: 'taken'; readonly number: string }
  | { readonly kind: 'lacks'; readonly lack: PaperLack }
  | { readonly kind: 'refused'; readonly why: Message }

/** The confirmation of a form, and the way to begin it anew. The next one begins with the same organisation. */
export function useTaking({ sheet, form, change }: Paper, followForm: () => void) {
  const { collecting, platform } = useServices()
  const [news, setNews] = useState<News | null>(null)

  function begin() {
    followForm()
    change(({ organisation }) => emptyPaper(sheet, organisation))
  }

  function take() {
    const contribution = contributionOfPaper(sheet, form, contributionId(platform.newId()))
    if (typeof contribution !== 'string') {
      const why = collecting.getState().takePaper(contribution)
      // What was typed stays until it counts.
      if (why !== null) return setNews({ kind: 'refused', why })
      setNews({ kind: 'taken', number: contribution.id })
      return begin()
    }
    setNews({ kind: 'lacks', lack: contribution })
    followForm()
    const lacking = contribution === 'answers' ? sheet.questions[0] : contribution
    if (lacking !== undefined) change((before) => goToStep(sheet, before, lacking))
  }

  function startAnew() {
    setNews(null)
    begin()
  }

  return { news, take, startAnew }
}
