import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'

/** The names by which paragraphs find their list while the file is put together. */
export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'

/** In twips. */
const INDENT = { left: 312, hanging: 312 } as const

/** The lists there are. */
export const LISTS: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
  ],
}
