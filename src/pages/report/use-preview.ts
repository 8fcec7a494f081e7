import { useEffect, useState } from 'react'
import type { Exporter } from '@/exports/exporter'
import type { Preview } from '@/exports/preview/preview'
import { useServices } from '@/services'
import { inputFor, type Order } from './input-for'

/** How something will look, once that is known. */
export type Previewed =
  | { readonly kind: 'waiting' }
  /** `stale` while the one that takes its place is being laid out. */
  | { readonly kind: 'shown'; readonly preview: Preview; readonly language: string; readonly stale: boolean }
  | { readonly kind: 'failed' }

interface Outcome {
  readonly exporter: Exporter
  readonly order: Order
  readonly preview: Preview | null
}

/** Lays out the first page of what is chosen, and again when that changes; what it laid for another thing is not shown. */
export function usePreview(exporter: Exporter, order: Order): Previewed {
  const { platform } = useServices()
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    async function lay() {
      const [preview, input] = await Promise.all([exporter.loadPreview(), inputFor(order, platform)])
      signal.throwIfAborted()
      return preview({ ...input, signal })
    }
    void lay().then(
      (preview) => !signal.aborted && setOutcome({ exporter, order, preview }),
      () => !signal.aborted && setOutcome({ exporter, order, preview: null }),
    )
    return () => controller.abort()
  }, [exporter, order, platform])

  if (outcome?.exporter !== exporter) return { kind: 'waiting' }
  const { preview, order: laid } = outcome
  if (preview === null) return { kind: laid === order ? 'failed' : 'waiting' }
  return { kind: 'shown', preview, language: laid.language, stale: laid !== order }
}
