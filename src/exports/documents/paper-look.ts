import type { Logo } from '@/domain/answers/look'
import type { Report } from '@/domain/report/report'
import type { PaperDocument } from './document'
import type { Voice } from './voice'

/** What a document shows of the organisation's own look; nothing of it is there when the dossier has none. */
export function paperLook({ look, organisation }: Report, voice: Voice): Pick<PaperDocument, 'logo' | 'accent'> {
  const logo = look?.logo
  const alt = organisation.trim() === '' ? voice.say('look:alt.plain') : voice.say('look:alt.of', { organisation })
  return {
    ...(logo === undefined ? {} : { logo: { ...logo, bytes: logoBytes(logo), alt } }),
    ...(look?.accent === undefined ? {} : { accent: look.accent }),
  }
}

/** The bytes of a logo; throws when they are none, which the reader of dossiers lets nobody bring in. */
export function logoBytes({ data }: Logo): Uint8Array {
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
}
