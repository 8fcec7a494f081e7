import type { Dossier } from '@/domain/answers/dossier'
import { ITEMS } from '@/domain/instrument/items'
import { aDossier } from './a-dossier'

/** As long as a text may be. */
export const LONGEST_TEXT = 10_000

/** Texts of ten thousand characters in which no word comes twice, not even in two of them. */
class LongTexts {
  readonly words: string[] = []

  next(): string {
    const field = this.words.length
    let text = ''
    for (let word = `w${field}`; text.length + word.length < LONGEST_TEXT; word = `w${this.words.length}`) {
      this.words.push(word)
      text += `${word} `
    }
    return text.padEnd(LONGEST_TEXT, '.')
  }
}

/** The dossier with the longest legal text in every field, and every word that stands in it. */
export function longestDossier(): { readonly dossier: Dossier; readonly words: readonly string[] } {
  const texts = new LongTexts()
  const builder = aDossier()
    .titled(texts.next())
    .ofOrganisation(texts.next())
    .withPartners(...many(6, () => texts.next()))
    .withContext({ kind: 'network', will: 'imposed', drive: 'supply', partners: '>10', decision: 'enter' })
    .inPhase(5)
    .full()
    .ratedAll(50)
    .decided({
      recognised: 'partly',
      verdict: 'COND',
      why: texts.next(),
      decidedBy: texts.next(),
      decidedOn: '2026-12-01',
      wouldChangeMind: texts.next(),
      reviewOn: '2027-06-01',
      conditions: many(3, (at) => ({ id: `c${at}`, text: texts.next(), who: texts.next(), by: '2027-01-15' })),
    })
    .withActions(
      ...many(3, (at) => ({
        id: `a${at}`,
        text: texts.next(),
        owner: texts.next(),
        due: '2027-01-15',
        document: null,
        done: at === 1,
      })),
    )
  for (const { id } of ITEMS) builder.noted(id, texts.next())
  return { dossier: builder.build(), words: texts.words }
}

function many<Value>(count: number, make: (place: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, at) => make(at))
}
