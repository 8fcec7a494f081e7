import type { Result } from '@/domain/result'

/** Why there is no picture of a camera: none there, no leave for it, another program has it, or another error. */
export type CameraProblem = 'none' | 'forbidden' | 'busy' | 'failed'

/** What is told of a camera that runs. */
export interface CameraListener {
  /** The text of a QR code that it sees; time and again, as long as it does. */
  read(text: string): void
  /** It runs no more, and nobody asked for that: the page went out of sight, or the camera was pulled out. */
  ended(): void
}

/** How the picture is to be shown. */
export interface Seeing {
  /** Whether the camera looks at the person, who then expects a mirror. */
  readonly mirror: boolean
}

/** The camera of the machine, to read QR codes with. Its picture is shown and read, and neither kept nor sent. */
export interface Camera {
  /**
   * Asks the person for leave, shows what the camera sees in an element, and reads it a few times a second until the
   * signal stops it. Call it at a click. Stopped before it ran, it fails with "failed".
   */
  scan(video: HTMLVideoElement, listener: CameraListener, signal: AbortSignal): Promise<Result<Seeing, CameraProblem>>
}
