import { legalText } from '../legal-text'

/** How Office spells a character by its number; a text that looks like it must not be read so. */
const LIKE_SPELLED = /_(?=x[0-9a-f]{4}_)/gi
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text within XML, between tags or quotes. A character that XML can't hold becomes U+FFFD; a carriage return is
 * spelled as Office does, as XML readers make a line feed of a bare one.
 */
export function xmlText(text: string): string {
  return legalText(text.replaceAll(LIKE_SPELLED, '_x005F_'))
    .replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll('\r', '_x000D_')
}
