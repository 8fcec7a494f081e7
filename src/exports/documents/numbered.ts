import type { Block } from './block'
import type { Voice } from './voice'

/** A section of a report: its name, under which its heading stands in the texts, and what it holds. */
export type Section = readonly [name: string, blocks: readonly Block[]]

/** Each section under its heading, found in this branch of the texts, numbered without holes; the first begins on a new page. */
export function numbered(
  sections: readonly Section[],
  voice: Voice,
  names = 'print:section',
): readonly (readonly Block[])[] {
  return sections.map(([name, blocks], index): readonly Block[] => [
    ...(index === 0 ? [{ kind: 'new-page' } as const] : []),
    ...(index > 0 && AT_A_HEAD.has(name) ? [{ kind: 'new-page', when: 'when-nearly-full' } as const] : []),
    { kind: 'heading', level: 1, text: voice.say(`${names}.${name}`), number: `${index + 1}`, anchor: name },
    ...blocks,
  ])
}

/** Sections that a reader looks up on their own, and finds best at the head of a page: as long as that leaves no hole. */
const AT_A_HEAD: ReadonlySet<string> = new Set(['answers', 'method', 'picture', 'points'])
