import type { KeptDossier } from '@/store/shelf-entry'

/** Where a dossier is kept, and so what is lost when this browser loses it. */
export type KeptWhere =
  | { readonly kind: 'browser-only' }
  | { readonly kind: 'window-only' }
  /** On a shared computer: in its file, and else nowhere but in this window. */
  | { readonly kind: 'file-only'; readonly file: string }
  /** The last file holds it as it is now, or as it was before its last changes. */
  | { readonly kind: 'filed' | 'filed-before'; readonly moment: Date }

/** Where one dossier of the shelf is kept. */
export function keptWhere(entry: KeptDossier): KeptWhere {
  const { place, filed } = entry
  if (filed !== null) {
    const kind = filed.current ? 'filed' : 'filed-before'
    if (place === 'window' && kind === 'filed') return { kind: 'file-only', file: filed.name }
    if (place === 'browser' || kind === 'filed-before') return { kind, moment: filed.at }
  }
  return { kind: place === 'browser' ? 'browser-only' : 'window-only' }
}
