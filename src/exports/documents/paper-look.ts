import type { Report } from '@/domain/report/report'
import type { PaperDocument } from './document'
import { soundLogo } from './sound-logo'
import type { Voice } from './voice'

/** What a document shows of the organisation's own look; nothing of it is there when the dossier has none. */
export function paperLook({ look, organisation }: Report, voice: Voice): Pick<PaperDocument, 'logo' | 'accent'> {
  const logo = look?.logo
  const bytes = logo === undefined ? null : soundLogo(logo)
  const alt = organisation.trim() === '' ? voice.say('look:alt.plain') : voice.say('look:alt.of', { organisation })
  return {
    ...(logo === undefined || bytes === null ? {} : { logo: { ...logo, bytes, alt } }),
    ...(look?.accent === undefined ? {} : { accent: look.accent }),
  }
}
