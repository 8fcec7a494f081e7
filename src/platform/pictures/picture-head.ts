/** What a picture says it is, before anything of it is drawn. */
export interface PictureHead {
  readonly kind: 'png' | 'jpeg'
  /** In pixels, as stored: a photograph may have to be turned. */
  readonly width: number
  readonly height: number
  readonly animated: boolean
}

/** Kind and size of a PNG or a JPEG, told from its content; null when it is neither, or broken before its size. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (beginsWith(bytes, PNG)) return pngHead(view)
  return beginsWith(bytes, [0xff, 0xd8, 0xff]) ? jpegHead(view) : null
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const [IHDR, IDAT, ACTL] = ['IHDR', 'IDAT', 'acTL'].map(codeOf)

/** Chunks of a length, a name, their content and a sum; the size comes first, and what moves before the pixels. */
function pngHead(view: DataView): PictureHead | null {
  if (view.byteLength < 33 || view.getUint32(12) !== IHDR) return null
  const size = { width: view.getUint32(16), height: view.getUint32(20) }
  let animated = false
  for (let at = 33; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const chunk = view.getUint32(at + 4)
    if (chunk === IDAT) break
    animated ||= chunk === ACTL
  }
  return sized({ kind: 'png', ...size, animated })
}

/** Segments of a mark and a length; the size is in the one that begins a frame. */
function jpegHead(view: DataView): PictureHead | null {
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const mark = view.getUint8(at + 1)
    if (mark === 0xff) at += 1
    else if (isFrame(mark))
      return sized({ kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), animated: false })
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** C0 to CF, save three that say something else. */
function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
}

function sized(head: PictureHead): PictureHead | null {
  return head.width > 0 && head.height > 0 ? head : null
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte)
}

function codeOf(name: string): number {
  return [0, 1, 2, 3].reduce((code, at) => code * 256 + name.charCodeAt(at), 0)
}
