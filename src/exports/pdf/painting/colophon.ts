/** What the file says about itself. */
export interface Colophon {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly language: string
  readonly madeOn: Date
  /** 32 hexadecimal figures, the same for the same content. */
  readonly fileId: string
  /** Whether a reader opens with the bookmarks in sight. */
  readonly bookmarks: boolean
}
