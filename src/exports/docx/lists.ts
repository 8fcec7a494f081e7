import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'

/**
 * The names by which paragraphs find their list while the file is put together. The library looks for them between braces
 * in all the text; a sign that no text holds keeps it from finding what a person wrote.
 */
export const BULLETS = '\u0001bullets'
export const NUMBERS = '\u0001numbers'

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
