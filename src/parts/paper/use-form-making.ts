import { useCallback, useEffect, useRef, useState } from 'react'
import { fileSafe } from '@/domain/answers/file-safe'
import { say, type Message } from '@/domain/message'
import type { Questionnaire } from '@/exports/documents/questionnaire'
import { loadForm } from '@/exports/pdf/load-form'
import { createI18n } from '@/i18n/create-i18n'
import type { Language } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { useServices } from '@/services'

/** How far the making of a form is; `of` is 0 while its pages are not counted yet. */
export type FormMaking =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' }
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | { readonly kind: 'made'; readonly file: string }

/** Makes one form at a time and hands it over as a PDF; leaving the page cancels. */
export function useFormMaking() {
  const { platform } = useServices()
  const [making, setMaking] = useState<FormMaking>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)

  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])

  const onProgress = (done: number, of: number) => setMaking({ kind: 'making', done, of })

  async function make(form: Questionnaire, language: Language) {
    if (making.kind === 'making') return
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    onProgress(0, 0)
    try {
      const [render, texts] = await Promise.all([loadForm(), loadTexts(language)])
      const i18n = createI18n(language, texts)
      const text = (message: Message) => translateMessage(i18n, language, message)
      const madeOn = platform.now()
      const bytes = await render({ form, language, text, madeOn, draw: platform.drawText, onProgress, signal })
      signal.throwIfAborted()
      const file = nameOf(form, text)
      await platform.saveFile(file, new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }))
      setMaking({ kind: 'made', file })
    } catch {
      if (running.current === controller) setMaking({ kind: signal.aborted ? 'cancelled' : 'failed' })
    }
  }

  return { making, make, cancel }
}

function nameOf({ plan, invitation }: Questionnaire, text: (message: Message) => string): string {
  const what = text(say(`form:fileName.${plan.scan}`))
  return `${fileSafe(invitation?.title ?? '', 'weloverwogen')}-${fileSafe(what, 'pdf')}.pdf`
}
