import { useEffect, useState } from 'react'
import { useLanguage, useServices, type Services } from '@/services'

type SecondWindow = NonNullable<ReturnType<Services['platform']['projector']['openWindow']>>

/** The window for the projector. */
export interface Beside {
  /** null while there is none. */
  readonly window: SecondWindow | null
  /** It was asked for, and the browser gave none. */
  readonly refused: boolean
  readonly open: () => void
  readonly close: () => void
}

/** A second window for what the room sees; it speaks the language of the page, bears the title given, and goes when the page goes. */
export function useBeside(title: string): Beside {
  const { projector } = useServices().platform
  const language = useLanguage()
  const [window, setWindow] = useState<SecondWindow | null>(null)
  const [refused, setRefused] = useState(false)

  useEffect(() => {
    if (window === null) return
    const stop = window.onClosed(() => setWindow(null))
    return () => {
      stop()
      window.close()
    }
  }, [window])

  useEffect(() => {
    window?.introduce(language, title)
  }, [window, language, title])

  function open() {
    const opened = projector.openWindow()
    setRefused(opened === null)
    setWindow(opened)
  }

  return { window, refused, open, close: () => window?.close() }
}
