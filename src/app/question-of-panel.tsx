import type { News } from './use-news'
import { RemoveOpenDossier } from './remove-open-dossier'
import { ShareOpenDossier } from './share-open-dossier'

/** What the panel of a dossier asks before it does something that cannot be undone; null for nothing. */
export type PanelQuestion = 'share' | 'remove' | null

export function QuestionOfPanel({
  asked,
  dossier,
  tell,
  onClose,
}: {
  readonly asked: PanelQuestion
  readonly dossier: string
  readonly tell: (news: News) => void
  readonly onClose: () => void
}) {
  switch (asked) {
    case 'share':
      return <ShareOpenDossier dossier={dossier} tell={tell} onClose={onClose} />
    case 'remove':
      return <RemoveOpenDossier dossier={dossier} onClose={onClose} />
    case null:
      return null
  }
}
