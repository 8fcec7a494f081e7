import { useCallback, useEffect, useRef, useState } from 'react'
import type { Exporter } from '@/exports/exporter'
import { exportName } from '@/exports/export-name'
import { useServices } from '@/services'
import { inputFor, type Order } from './input-for'

/** How far the making of a file is. */
export type Making =
  | { readonly kind: 'idle' }
  /** `of` is 0 while the pages or parts are not counted yet. */
  | { readonly kind: 'making'; readonly exporter: Exporter; readonly done: number; readonly of: number }
  /** `missing`: the signs of which only a box can be seen. */
  | { readonly kind: 'made'; readonly file: string; readonly missing: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }

const IDLE: Making = { kind: 'idle' }

/** Makes one file at a time and hands it over; leaving the page cancels. */
export function useMaking() {
  const { platform } = useServices()
  const [making, setMaking] = useState<Making>(IDLE)
  const running = useRef<AbortController | null>(null)

  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])

  async function make(exporter: Exporter, order: Order) {
    if (making.kind === 'making') return
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    setMaking({ kind: 'making', exporter, done: 0, of: 0 })
    try {
      const [render, input] = await Promise.all([exporter.load(), inputFor(order, platform)])
      const onProgress = (done: number, of: number) => setMaking({ kind: 'making', exporter, done, of })
      let missing: readonly string[] = []
      const onMissing = (signs: readonly string[]) => (missing = signs)
      const bytes = await render({ ...input, onProgress, onMissing, signal })
      signal.throwIfAborted()
      const file = exportName(exporter, order.report, input.text)
      await platform.saveFile(file, new Blob([new Uint8Array(bytes)], { type: exporter.type }))
      setMaking({ kind: 'made', file, missing })
    } catch {
      if (running.current === controller) setMaking({ kind: signal.aborted ? 'cancelled' : 'failed' })
    }
  }

  /** What was said about the last file is over, unless one is being made. */
  const settle = useCallback(() => setMaking((now) => (now.kind === 'making' ? now : IDLE)), [])

  return { making, make, cancel, settle }
}
