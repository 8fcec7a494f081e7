import type { PreviewMark } from './preview'
import type { Mark } from '../pdf/layout/slice'
import type { Face } from '../pdf/writing/face'

/** A mark as the preview draws it; a link is nothing to see. */
export function previewMarks(mark: Mark, face: Face, pageOf: (anchor: string) => string): readonly PreviewMark[] {
  switch (mark.kind) {
    case 'text': {
      const { x, y, size, weight, ink } = mark
      // A space at the end of a line is for who copies the text of a PDF.
      const text = mark.text.trimEnd()
      return [{ kind: 'text', x, y, text, size, weight, ink, width: face.width(text, weight, size) }]
    }
    case 'page-number': {
      const { y, size, weight, ink } = mark
      const text = pageOf(mark.of)
      const width = face.width(text, weight, size)
      return [{ kind: 'text', x: mark.x - width, y, text, size, weight, ink, width }]
    }
    case 'box': {
      const { x, y, width, height, ink } = mark
      return [{ kind: 'box', x, y, width, height, ink }]
    }
    case 'picture': {
      const { x, y, scale, shapes } = mark
      return [{ kind: 'picture', x, y, scale, shapes }]
    }
    case 'image': {
      const { x, y, width, height, logo } = mark
      return [
        {
          kind: 'image',
          x,
          y,
          width,
          height,
          address: `data:image/${logo.kind};base64,${logo.data}`,
        },
      ]
    }
    case 'link':
      return []
  }
}
