/** What the file says about itself. */
export interface Colophon {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** BCP 47 */
  readonly language: string
  /** The program that made it. */
  readonly creator: string
  readonly madeOn: Date
  /** 32 hexadecimal figures, the same for the same content. */
  readonly fileId: string
  /** Whether a reader opens with the bookmarks in sight. */
  readonly bookmarks: boolean
}
