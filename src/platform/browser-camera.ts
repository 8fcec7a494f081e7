import { fail } from '@/domain/result'
import type { Camera } from './camera'

/** The camera that the browser gives a page; null where it gives none, as on a plain http address. */
export function browserCamera(): Camera | null {
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (devices?.getUserMedia === undefined) return null
  return {
    async scan(video, listener, signal) {
      try {
        const { scanBy } = await import('./camera-scan')
        return await scanBy(devices, video, listener, signal)
      } catch {
        // This part of the program did not come in.
        return fail('failed')
      }
    },
  }
}
