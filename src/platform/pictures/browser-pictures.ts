import { fail } from '@/domain/result'
import { PICTURE_LIMIT, type Pictures } from './pictures'

/** Pictures that a person chooses with the browser's own dialog. What draws them again comes when it is first needed. */
export const browserPictures: Pictures = {
  pick() {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml'
    return new Promise((resolve) => {
      input.addEventListener('cancel', () => resolve(null))
      input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
      input.click()
    })
  },

  async makeSafe(file) {
    // Before a byte is read: a file may be larger than the memory.
    if (file.size > PICTURE_LIMIT) return fail({ kind: 'too-large' })
    try {
      const [{ makePictureSafe }, content] = await Promise.all([import('./make-picture-safe'), file.arrayBuffer()])
      return await makePictureSafe(new Uint8Array(content))
    } catch {
      return fail({ kind: 'unreadable' })
    }
  },
}
