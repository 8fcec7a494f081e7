import { Paragraph, type FileChild, type IParagraphOptions } from 'docx'
import { twips } from './measures'

/** A paragraph that can still be told where it stands. */
export interface ParagraphDraft {
  readonly kind: 'paragraph'
  readonly options: IParagraphOptions
  /** Points kept above it. */
  readonly before: number
}

/** What comes in a document, before it is fixed. */
export type Draft =
  | ParagraphDraft
  | { readonly kind: 'table'; readonly keep: boolean; readonly make: (keep: boolean) => FileChild }
  | { readonly kind: 'part'; readonly part: FileChild }

/** Everything but the last stays with what follows. */
export function heldTogether(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => (index === drafts.length - 1 ? draft : held(draft)))
}

/** Stays on the page of what follows. */
export function held(draft: Draft): Draft {
  if (draft.kind === 'paragraph') return { ...draft, options: { ...draft.options, keepNext: true } }
  return draft.kind === 'table' ? { ...draft, keep: true } : draft
}

/** The first with so many points more above it, or on a new page. An empty paragraph does it for what is none. */
export function after(drafts: readonly Draft[], { gap, page }: { gap: number; page: boolean }): readonly Draft[] {
  const [first, ...rest] = drafts
  if (first === undefined || (gap === 0 && !page)) return drafts
  if (first.kind !== 'paragraph') return after([spacer(0), ...drafts], { gap, page })
  const options = page ? { ...first.options, pageBreakBefore: true } : first.options
  return [{ ...first, options, before: page ? gap : first.before + gap }, ...rest]
}

/** As the library wants them. Two tables never touch, and a table is never the last: Word would join them, or object. */
export function finished(drafts: readonly Draft[]): readonly FileChild[] {
  return drafts.flatMap((draft, index): readonly FileChild[] => {
    const next = drafts[index + 1]
    const last = drafts[index - 1]
    switch (draft.kind) {
      case 'part':
        return [draft.part]
      case 'table':
        if (next?.kind === 'paragraph') return [draft.make(draft.keep)]
        // At the end there is nothing to keep away from: more than a point could take a page of its own.
        return [draft.make(draft.keep), made(spacer(next === undefined ? 0 : AIR))]
      case 'paragraph':
        return [made(last?.kind === 'table' ? { ...draft, before: Math.max(draft.before, AIR) } : draft)]
    }
  })
}

/** Points between a table and what follows. */
const AIR = 12

function made({ options, before }: ParagraphDraft): Paragraph {
  return new Paragraph({ ...options, spacing: { ...options.spacing, before: twips(before) } })
}

/** A paragraph of nothing, a point high, below so many points. */
function spacer(before: number): ParagraphDraft {
  return { kind: 'paragraph', options: { style: 'Spacer' }, before }
}
