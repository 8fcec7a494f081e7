import type { Texts } from '@/i18n/texts'

const PLAIN = 'ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz'
const ACCENTED = 'ÅÇÐÉĜĤÎĴĶĻÑÖŔŜŢÛŴÝŽåçðéĝĥîĵķļñöŕŝţûŵýž'
const LONGER = 1 / 3

/**
 * The texts in a language that nobody speaks: "Start" is "[Ŝţåŕţ~~]", every word a third longer, with its blanks kept. What stands
 * on a screen without brackets was never handed to a translator; what falls off it has no room for a longer language.
 */
export function pseudoTexts(texts: Texts): Texts {
  return inPseudo(texts)
}

/** One text in the language that nobody speaks. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\})/).map((part) => (part.startsWith('{{') ? part : accented(part)))
  return `[${parts.join('')}]`
}

/** What is left of a text on a screen without everything between brackets, however deep. */
export function outsideBrackets(text: string): string {
  const less = text.replaceAll(/\[[^[\]]*\]/g, '')
  return less === text ? text : outsideBrackets(less)
}

function inPseudo<Content>(content: Content): Content {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value)
    if (Array.isArray(value)) return value.map(changed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]))
  }
  return changed(content) as Content
}

function accented(text: string): string {
  return text.replaceAll(/[\p{L}\p{M}’]+/gu, (word) => {
    const letters = word.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)
    return letters + '~'.repeat(Math.ceil(word.length * LONGER))
  })
}
