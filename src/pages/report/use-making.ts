import { useCallback, useEffect, useRef, useState } from 'react'
import { say, type Message } from '@/domain/message'
import { buildReport } from '@/domain/report/build-report'
import type { PartnerPart } from '@/domain/report/partner-parts'
import { forPartner } from '@/domain/report/partner-version'
import { loadPdf } from '@/exports/pdf/load-pdf'
import type { ReportKind } from '@/exports/documents/report-kind'
import { exportName } from '@/exports/export-name'
import { createI18n } from '@/i18n/create-i18n'
import type { Language } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { translateMessage } from '@/i18n/translate-message'
import { useDossier, useServices } from '@/services'

/** How far the making of a report is. */
export type Making =
  | { readonly kind: 'idle' }
  /** `of` is 0 while the pages are not counted yet. */
  | { readonly kind: 'making'; readonly page: number; readonly of: number }
  | { readonly kind: 'made'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }

/** Makes one report at a time and hands it over as a file; leaving the page cancels. */
export function useMaking() {
  const { platform } = useServices()
  const dossier = useDossier()
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)

  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])

  /** `shared` counts for the version for the partner only. */
  async function make(kind: ReportKind, language: Language, shared: readonly PartnerPart[]) {
    if (making.kind === 'making') return
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    setMaking({ kind: 'making', page: 0, of: 0 })
    try {
      const [renderPdf, texts] = await Promise.all([loadPdf(), loadTexts(language)])
      const i18n = createI18n(language, texts)
      const text = (message: Message) => translateMessage(i18n, language, message)
      const whole = buildReport(dossier)
      const report = kind === 'partner' ? forPartner(whole, shared) : whole
      const onProgress = (page: number, of: number) => setMaking({ kind: 'making', page, of })
      const bytes = await renderPdf({ report, kind, language, text, madeOn: platform.now(), onProgress, signal })
      signal.throwIfAborted()
      const file = exportName(dossier.title, text(say(`print:kind.${kind}`)), 'pdf')
      await platform.saveFile(file, new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }))
      setMaking({ kind: 'made', file })
    } catch {
      if (running.current === controller) setMaking({ kind: signal.aborted ? 'cancelled' : 'failed' })
    }
  }

  return { making, make, cancel }
}
