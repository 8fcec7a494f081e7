import type { Logo } from '@/domain/answers/look'
import type { Result } from '@/domain/result'

/** The largest picture that is read, in bytes: 20 MB. */
export const PICTURE_LIMIT = 20_000_000

/** Pictures of other kinds, and what people take for one. */
export type OtherPicture = 'gif' | 'webp' | 'heic' | 'avif' | 'bmp' | 'tiff' | 'pdf' | 'office' | 'svgz'

/** What was taken out of a drawing: what runs, what is elsewhere, pages within it, what moves, filters. */
export type LeftOut = 'scripts' | 'outside' | 'embedded' | 'animation' | 'effects'

/** Why a picture is not taken. */
export type PictureProblem =
  /** The machine could not read the file, or a part of the program that is needed for it. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large' }
  /** So many pixels that drawing it could stop the machine. */
  | { readonly kind: 'too-many-pixels'; readonly width: number; readonly height: number }
  | { readonly kind: 'animated' }
  | { readonly kind: 'other'; readonly is: OtherPicture }
  | { readonly kind: 'no-picture' }
  /** It begins as a picture and cannot be drawn. */
  | { readonly kind: 'damaged' }
  /** Nothing of it can be seen. */
  | { readonly kind: 'blank' }
  /** The browser gives no pixels to programs, to keep people from being recognised. */
  | { readonly kind: 'withheld' }
  /** A drawing that is no XML, one with words of its own (entities), one without a size, one that would take forever. */
  | { readonly kind: 'svg'; readonly why: 'no-xml' | 'entities' | 'no-size' | 'too-heavy' }

/** A picture of which nothing is left but its pixels, small enough for a dossier. */
export interface SafePicture {
  readonly logo: Logo
  readonly leftOut: readonly LeftOut[]
}

/** Pictures from outside. */
export interface Pictures {
  /** Asks for one picture; null when the person chose none. Call it at a click. */
  pick(): Promise<File | null>
  /** Draws a picture again, so that nothing of its file comes along. */
  makeSafe(file: File): Promise<Result<SafePicture, PictureProblem>>
}
