/** A logo as it stands in the dossier: pixels that were drawn again, so nothing of the file they came from is left. */
export interface Logo {
  readonly kind: 'png' | 'jpeg'
  /** The picture as base64. */
  readonly data: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** How the reports of a dossier look: what an organisation has of its own. Every part may be missing. */
export interface Look {
  readonly logo?: Logo
  /** `#rrggbb`, as it was chosen; what stands on paper is `readableAccent`. */
  readonly accent?: string
}
