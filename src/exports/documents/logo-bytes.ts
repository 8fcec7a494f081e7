import type { Logo } from '@/domain/answers/look'

/** The bytes of a logo; throws when they are none, which the reader of dossiers lets nobody bring in. */
export function logoBytes({ data }: Logo): Uint8Array {
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
}
