import { fail, ok, type Result } from '@/domain/result'
import type { CameraListener, CameraProblem, Seeing } from './camera'

/** How long, in ms, from one look to the next: some six a second, with time between for everything else. */
const BETWEEN_LOOKS = 150
/** The longest side, in pixels, of what is read: enough for a code that fills a third of it. */
const LONGEST_SIDE = 1280

type ReadPicture = (picture: ImageData) => string | null

/** Shows what a camera sees and reads it, as `Camera.scan` promises. */
export async function scanBy(
  devices: MediaDevices,
  video: HTMLVideoElement,
  listener: CameraListener,
  signal: AbortSignal,
): Promise<Result<Seeing, CameraProblem>> {
  // What reads comes in while the person is asked.
  const loading = loadReader()
  const asked = await ask(devices)
  if (!asked.ok) return asked
  const stream = asked.value
  const stop = stopOn(stream, video, signal, listener)
  const read = await loading
  const playing = read !== null && !signal.aborted && (await play(video, stream))
  if (!playing || signal.aborted) {
    stop()
    return fail('failed')
  }
  look(video, read, listener, signal)
  return ok({ mirror: stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment' })
}

/** The reader is a part of the program of its own; null when it did not come in. */
async function loadReader(): Promise<ReadPicture | null> {
  try {
    return (await import('./read-qr')).readQr
  } catch {
    return null
  }
}

/** The one at the back, where there is one. */
async function ask(devices: MediaDevices): Promise<Result<MediaStream, CameraProblem>> {
  const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }
  try {
    return ok(await devices.getUserMedia({ video, audio: false }))
  } catch (problem) {
    return fail(problemOf(problem))
  }
}

/** Source: the errors of getUserMedia in Media Capture and Streams. */
function problemOf(problem: unknown): CameraProblem {
  switch (problem instanceof DOMException ? problem.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'forbidden'
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return 'failed'
  }
}

/** Lets go of the camera when it is stopped, when nobody looks any more, and when it was pulled out. */
function stopOn(stream: MediaStream, video: HTMLVideoElement, signal: AbortSignal, listener: CameraListener) {
  const over = new AbortController()
  const stop = () => {
    over.abort()
    stream.getTracks().forEach((track) => track.stop())
    if (video.srcObject === stream) video.srcObject = null
  }
  const end = () => {
    stop()
    if (!signal.aborted) listener.ended()
  }
  const until = { signal: over.signal }
  signal.addEventListener('abort', stop, until)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && end(), until)
  addEventListener('pagehide', end, until)
  // Not told when it is stopped by this page.
  stream.getTracks().forEach((track) => track.addEventListener('ended', end, until))
  if (signal.aborted) stop()
  return stop
}

async function play(video: HTMLVideoElement, stream: MediaStream): Promise<boolean> {
  video.srcObject = stream
  try {
    await video.play()
    return true
  } catch {
    return false
  }
}

/** Reads what stands in the picture, again and again, as long as there is one. */
function look(video: HTMLVideoElement, read: ReadPicture, listener: CameraListener, signal: AbortSignal) {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const next = () => {
    if (signal.aborted || video.srcObject === null || context === null) return
    const picture = pictureOf(video, context)
    const text = picture === null ? null : read(picture)
    if (text !== null) listener.read(text)
    setTimeout(next, BETWEEN_LOOKS)
  }
  next()
}

/** null as long as there is nothing to see. */
function pictureOf(video: HTMLVideoElement, context: CanvasRenderingContext2D): ImageData | null {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight))
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)]
  if (width === 0 || height === 0) return null
  Object.assign(context.canvas, { width, height })
  context.drawImage(video, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
