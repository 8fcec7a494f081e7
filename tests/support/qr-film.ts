import { qrModules } from '@/ui/qr-modules'

const WIDTH = 640
const HEIGHT = 480
const FRAMES = { each: 20, aSecond: 10 } as const
/** The side of a picture on the film, in pixels, its white margin included. */
const SIDE = 360
const MARGIN = 4
/** How far a hand holds it askew, in radians. */
const ASKEW = 0.12
const [DARK, LIGHT, WALL] = [45, 210, 120]

/** A film in which QR codes are held before a camera, two seconds each and two seconds nothing between, as Chromium takes it for a camera (YUV4MPEG2). */
export function qrFilm(texts: readonly string[]): Buffer {
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES.aSecond}:1 Ip A1:1 C420jpeg\n`
  const scenes = texts.flatMap((text) => [held(text), Buffer.alloc(WIDTH * HEIGHT, WALL)])
  const frames = scenes.flatMap((scene) => Array.from({ length: FRAMES.each }, () => [FRAME, scene, grey]).flat())
  return Buffer.concat([Buffer.from(header), ...frames])
}

const FRAME = Buffer.from('FRAME\n')

/** How light each pixel is when a code is held before the camera. */
function held(text: string): Buffer {
  const squares = qrModules(text) ?? []
  const all = squares.length + 2 * MARGIN
  const [cos, sin] = [Math.cos(ASKEW), Math.sin(ASKEW)]
  return Buffer.from(
    Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
      const [x, y] = [(at % WIDTH) - WIDTH / 2, Math.floor(at / WIDTH) - HEIGHT / 2]
      const column = Math.floor(((cos * x + sin * y) / SIDE + 0.5) * all)
      const row = Math.floor(((cos * y - sin * x) / SIDE + 0.5) * all)
      if (Math.min(row, column) < 0 || Math.max(row, column) >= all) return WALL
      return squares[row - MARGIN]?.[column - MARGIN] === true ? DARK : LIGHT
    }),
  )
}
