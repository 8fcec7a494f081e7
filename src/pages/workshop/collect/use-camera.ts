import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useServices, type Services } from '@/services'

/** The camera of the machine, where it has one. */
export type Camera = NonNullable<Services['platform']['camera']>

type Refusal = Extract<Awaited<ReturnType<Camera['scan']>>, { readonly ok: false }>

/** What the camera is doing. */
export type CameraState =
  | { readonly kind: 'off' }
  /** The person is being asked, or the picture is coming. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'on'; readonly mirror: boolean }
  /** It went off by itself. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'refused'; readonly problem: Refusal['problem'] }

/** What was read since the camera went on. */
export interface ReadSoFar {
  readonly count: number
  readonly last: string
}

const NOTHING: ReadSoFar = { count: 0, last: '' }

interface Running {
  readonly video: RefObject<HTMLVideoElement | null>
  readonly state: CameraState
  readonly read: ReadSoFar
  readonly start: () => void
  readonly stop: () => void
}

/** How long, in ms, a code must have been out of sight before it is handed over again: also where two lie side by side. */
const OUT_OF_SIGHT = 5_000

/** Runs the camera in an element of the page. A code that stays before it is handed over once. */
export function useCamera(camera: Camera, onText: (text: string) => void): Running {
  const { platform } = useServices()
  const video = useRef<HTMLVideoElement>(null)
  const running = useRef<AbortController | null>(null)
  const [state, setState] = useState<CameraState>({ kind: 'off' })
  const [read, setRead] = useState(NOTHING)
  // The page may hand down another function while the camera runs.
  const handOver = useRef(onText)
  useEffect(() => {
    handOver.current = onText
  }, [onText])

  const letGo = useCallback(() => {
    running.current?.abort()
    running.current = null
  }, [])
  useEffect(() => letGo, [letGo])

  const start = useCallback(() => {
    if (video.current === null) return
    letGo()
    const controller = new AbortController()
    running.current = controller
    setRead(NOTHING)
    setState({ kind: 'asking' })
    const hear = onceInSight(
      () => platform.now(),
      (text) => {
        setRead(({ count }) => ({ count: count + 1, last: text }))
        handOver.current(text)
      },
    )
    const ended = () => setState({ kind: 'ended' })
    void camera.scan(video.current, { read: hear, ended }, controller.signal).then((result) => {
      if (controller.signal.aborted) return
      setState(result.ok ? { kind: 'on', ...result.value } : { kind: 'refused', problem: result.problem })
    })
  }, [camera, letGo, platform])

  const stop = useCallback(() => {
    letGo()
    setState({ kind: 'off' })
  }, [letGo])

  return { video, state, read, start, stop }
}

/** Hears what is read, time and again, and tells it once for as long as it is in sight. */
function onceInSight(now: () => Date, tell: (text: string) => void): (text: string) => void {
  const seen = new Map<string, number>()
  return (text) => {
    const moment = now().getTime()
    const before = seen.get(text) ?? -Infinity
    seen.set(text, moment)
    if (moment - before >= OUT_OF_SIGHT) tell(text)
  }
}
