import type { ChangePlace } from '@/domain/answers/change-place'
import { paths, questionPath } from '@/paths'

/** The address at which a change is seen, with its place on that page; null when no page shows it more than another. */
export function placePath(dossier: string, places: readonly ChangePlace[]): string | null {
  const [place, ...more] = places
  return place === undefined || more.length > 0 ? null : pathOf(dossier, place)
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
    case 'rest':
      return null
  }
}
