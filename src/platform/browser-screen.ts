import { browserCamera } from './browser-camera'
import { browserDrawing } from './browser-drawing'
import { browserProjector } from './browser-projector'
import type { Platform } from './platform'

/** What a browser draws, shows in a second window, and sees. */
export function browserScreen(): Pick<Platform, 'drawText' | 'projector' | 'camera'> {
  return { drawText: browserDrawing(), projector: browserProjector(), camera: browserCamera() }
}
