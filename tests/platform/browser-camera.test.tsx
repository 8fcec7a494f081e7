import { afterEach, describe, expect, test, vi } from 'vitest'
import { browserCamera } from '@/platform/browser-camera'
import type { CameraListener } from '@/platform/camera'

const LISTENER: CameraListener = { read: () => undefined, ended: () => undefined }

afterEach(() => vi.restoreAllMocks())

describe('the camera of a browser', () => {
  test('is none where the browser gives a page none, as on a plain http address', () => {
    withDevices(undefined)
    expect(browserCamera()).toBeNull()
  })

  test('is asked for the one at the back, and for no sound', async () => {
    const asked: unknown[] = []
    withDevices(async (wish) => {
      asked.push(wish)
      return aStream().stream
    })
    await browserCamera()?.scan(aVideo(), LISTENER, new AbortController().signal)
    expect(asked).toEqual([{ video: expect.objectContaining({ facingMode: 'environment' }) as unknown, audio: false }])
  })

  test.each([
    ['NotAllowedError', 'forbidden'],
    ['SecurityError', 'forbidden'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['UnknownError', 'failed'],
  ])('that answers %s is called “%s”', async (name, problem) => {
    withDevices(() => Promise.reject(new DOMException('no', name)))
    expect(await browserCamera()?.scan(aVideo(), LISTENER, new AbortController().signal)).toEqual({
      ok: false,
      problem,
    })
  })

  test.each([
    ['environment', false],
    ['user', true],
    [undefined, true],
  ])('facing %s is shown as a mirror: %s', async (facingMode, mirror) => {
    withDevices(async () => aStream(facingMode).stream)
    const result = await browserCamera()?.scan(aVideo(), LISTENER, new AbortController().signal)
    expect(result).toEqual({ ok: true, value: { mirror } })
  })
})

describe('the camera is let go of', () => {
  test('when it is stopped', async () => {
    const { controller, video, live } = await running()
    controller.abort()
    expect(live()).toBe(false)
    expect(video.srcObject).toBeNull()
  })

  test('when it is stopped while the person is still being asked', async () => {
    const { stream, live } = aStream()
    const controller = new AbortController()
    withDevices(async () => {
      controller.abort()
      return stream
    })
    expect(await browserCamera()?.scan(aVideo(), LISTENER, controller.signal)).toEqual({ ok: false, problem: 'failed' })
    expect(live()).toBe(false)
  })

  test('when the picture cannot be shown', async () => {
    const { stream, live } = aStream()
    withDevices(async () => stream)
    const video = aVideo()
    vi.spyOn(video, 'play').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    expect(await browserCamera()?.scan(video, LISTENER, new AbortController().signal)).toEqual({
      ok: false,
      problem: 'failed',
    })
    expect(live()).toBe(false)
  })

  test('when the page goes out of sight, and then that is told once', async () => {
    const { live, told } = await running()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(live()).toBe(false)
    expect(told).toEqual(['ended'])
  })

  test('when it is pulled out, and then that is told', async () => {
    const { track, told } = await running()
    track.dispatchEvent(new Event('ended'))
    expect(told).toEqual(['ended'])
  })
})

async function running() {
  const { stream, track, live } = aStream()
  withDevices(async () => stream)
  const controller = new AbortController()
  const video = aVideo()
  const told: string[] = []
  await browserCamera()?.scan(
    video,
    { read: (text) => told.push(text), ended: () => told.push('ended') },
    controller.signal,
  )
  expect(live()).toBe(true)
  return { controller, video, track, live, told }
}

/** What this browser gives for a camera. */
function withDevices(getUserMedia: ((wish: unknown) => Promise<unknown>) | undefined) {
  const devices = getUserMedia === undefined ? undefined : { getUserMedia }
  Object.defineProperty(navigator, 'mediaDevices', { value: devices, configurable: true })
}

/** A stream with one track, and whether that is live. */
function aStream(facingMode?: string) {
  let live = true
  const track = Object.assign(new EventTarget(), {
    stop: () => {
      live = false
    },
    getSettings: () => (facingMode === undefined ? {} : { facingMode }),
  })
  return { stream: { getTracks: () => [track], getVideoTracks: () => [track] }, track, live: () => live }
}

/** An element that shows whatever it is given; there are no pictures in this browser. */
function aVideo() {
  const video = document.createElement('video')
  Object.defineProperty(video, 'srcObject', { value: null, writable: true })
  vi.spyOn(video, 'play').mockResolvedValue(undefined)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  return video
}
