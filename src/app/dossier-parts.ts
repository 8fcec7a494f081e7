import type { Dossier } from '@/domain/answers/dossier'
import { paths } from '@/paths'

/** Who fills in a dossier: a person for their own organisation, a room, or one participant of a workshop. */
export type DossierKind = 'own' | 'workshop' | 'takingPart'

export function kindOf({ workshop, takingPart }: Dossier): DossierKind {
  if (workshop !== undefined) return 'workshop'
  return takingPart === undefined ? 'own' : 'takingPart'
}

/** A part of a dossier, as the bar above its pages leads to it. */
export interface Part {
  /** A key in `common`. */
  readonly name: string
  readonly to: string
  /** Beginnings of the addresses that belong to it. */
  readonly within: readonly string[]
}

/** The parts of a dossier, in the order in which a person goes through them. */
export function partsOf(kind: DossierKind, id: string): readonly Part[] {
  const questions: Part = {
    name: 'dossier.questions',
    to: paths.questions(id, 'P1', 'M'),
    within: [`/dossier/${id}/phase/`, `/dossier/${id}/module/`],
  }
  const review = part('dossier.review', paths.review(id))
  switch (kind) {
    case 'own':
      return [
        part('dossier.context', paths.context(id)),
        questions,
        review,
        part('dossier.result', paths.result(id)),
        part('dossier.report', paths.report(id)),
      ]
    case 'takingPart':
      return [part('dossier.takePart', paths.takePart(id)), questions, review, part('dossier.handIn', paths.handIn(id))]
    case 'workshop':
      return [
        part('workshop.prepare', paths.prepare(id)),
        part('workshop.collect', paths.collect(id)),
        part('workshop.reveal', paths.reveal(id)),
        part('workshop.agenda', paths.agenda(id)),
        part('workshop.close', paths.close(id)),
        part('workshop.report', paths.groupReport(id)),
      ]
  }
}

/** Whether a page of this kind of dossier stands at an address; what any dossier has, stands at each. */
export function isPlaceIn(kind: DossierKind, id: string, pathname: string): boolean {
  const everywhere = [`/dossier/${id}`, paths.versions(id), paths.passphrase(id)]
  return (
    everywhere.includes(pathname) ||
    partsOf(kind, id).some(({ within }) => within.some((start) => pathname.startsWith(start)))
  )
}

function part(name: string, to: string): Part {
  return { name, to, within: [to] }
}
