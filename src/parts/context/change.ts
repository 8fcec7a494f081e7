import type { Dossier } from '@/domain/answers/dossier'

/** How a page changes the open dossier: at once, or after a question of its own. */
export type ChangeDossier = (next: (dossier: Dossier) => Dossier) => void
