import { fail, ok } from '@/domain/result'
import type { Camera, CameraListener, CameraProblem } from '@/platform/camera'

/** A camera of paper: what is held before it is told, and it can be refused. */
export interface FakeCamera extends Camera {
  /** Why it will not run, or null. */
  refusal: CameraProblem | null
  /** Whether it runs now. */
  readonly runs: () => boolean
  /** A QR code is held before it. */
  hold(text: string): void
  /** It runs no more, as when the page goes out of sight. */
  end(): void
}

export function fakeCamera(): FakeCamera {
  const running = new Set<CameraListener>()
  const camera: FakeCamera = {
    refusal: null,
    runs: () => running.size > 0,
    hold: (text) => running.forEach((listener) => listener.read(text)),
    end: () => {
      const told = [...running]
      running.clear()
      told.forEach((listener) => listener.ended())
    },
    scan: async (_, listener, signal) => {
      if (camera.refusal !== null) return fail(camera.refusal)
      if (signal.aborted) return fail('failed')
      running.add(listener)
      signal.addEventListener('abort', () => running.delete(listener))
      return ok({ mirror: true })
    },
  }
  return camera
}
