import type { ChangePlace } from '@/domain/answers/change-place'
import type { Dossier } from '@/domain/answers/dossier'
import type { Workshop } from '@/domain/answers/workshop'
import { paths, questionPath } from '@/paths'

/** The address at which a change is seen, with its place on that page; null when no page shows it more than another. */
export function placePath({ id, workshop }: Dossier, places: readonly ChangePlace[]): string | null {
  const [place, ...more] = places
  if (place === undefined || more.length > 0) return null
  return (workshop === undefined ? null : workshopPathOf(id, place)) ?? pathOf(id, place)
}

/** Where each part of a workshop is seen. */
const WORKSHOP_PAGES: Partial<Record<keyof Workshop, (dossier: string) => string>> = {
  mode: paths.prepare,
  organisations: paths.prepare,
  contributions: paths.collect,
  points: paths.agenda,
  script: paths.agenda,
  decisions: paths.close,
}

/** What a workshop has on pages of its own; null for what it has not. */
function workshopPathOf(dossier: string, place: ChangePlace): string | null {
  switch (place.kind) {
    case 'words':
    case 'scan':
    case 'context':
      return paths.prepare(dossier)
    case 'decision':
    case 'condition':
      return `${paths.close(dossier)}#decision`
    case 'action':
      return `${paths.close(dossier)}#actions`
    case 'look':
      return `${paths.groupReport(dossier)}#look`
    case 'workshop':
    case 'answer':
    case 'note':
    case 'takingPart':
    case 'rest':
      return null
  }
}

function pathOf(dossier: string, place: ChangePlace): string | null {
  switch (place.kind) {
    case 'words':
    case 'scan':
      return `${paths.context(dossier)}#${place.kind}`
    case 'look':
      return `${paths.report(dossier)}#look`
    case 'context':
      return `${paths.context(dossier)}#context-${place.part}`
    case 'answer':
    case 'note':
      return questionPath(dossier, place.question)
    case 'decision':
    case 'condition':
      return `${paths.result(dossier)}#decision`
    case 'action':
      return `${paths.result(dossier)}#actions`
    case 'takingPart':
      return place.part === 'shared' || place.part === 'handedIn' ? paths.handIn(dossier) : paths.takePart(dossier)
    case 'workshop':
      return WORKSHOP_PAGES[place.part]?.(dossier) ?? null
    case 'rest':
      return null
  }
}
