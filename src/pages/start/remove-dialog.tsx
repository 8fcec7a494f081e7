import { useTranslation } from 'react-i18next'
import { useServices } from '@/services'
import type { LostDossier, ShelfEntry } from '@/store/shelf-entry'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { keptWhere } from './kept-where'
import { titleOf } from './title-of'

/** Asks before anything is removed, and says what is lost. What no file is known to hold can be saved from here. */
export function RemoveDialog({
  entry,
  onRemove,
  onClose,
}: {
  readonly entry: ShelfEntry
  readonly onRemove: () => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('start')
  return (
    <Dialog
      title={t(isWorkshop(entry) ? 'remove.titleWorkshop' : 'remove.title')}
      onClose={onClose}
      actions={
        <>
          {entry.kind !== 'lost' && <SaveFirst entry={entry} onSaved={onClose} />}
          <Button kind="trouble" onClick={onRemove}>
            {t('remove.yes')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        </>
      }
    >
      <p dir="auto">
        <Loss entry={entry} />
      </p>
    </Dialog>
  )
}

function isWorkshop(entry: ShelfEntry): boolean {
  return entry.kind === 'dossier' && entry.dossier.workshop !== undefined
}

function Loss({ entry }: { readonly entry: ShelfEntry }) {
  const { t } = useTranslation('start')
  if (entry.kind === 'locked') return t('remove.locked')
  if (entry.kind !== 'dossier') return t('remove.unreadable')
  const where = keptWhere(entry)
  return t(`remove.body.${where.kind}`, { ...where, title: titleOf(entry, t) })
}

function SaveFirst({
  entry,
  onSaved,
}: {
  readonly entry: Exclude<ShelfEntry, LostDossier>
  readonly onSaved: () => void
}) {
  const { t } = useTranslation('start')
  const { saveAsFile, saveText } = useServices()
  if (entry.kind === 'dossier' && keptWhere(entry).kind === 'filed') return null
  return (
    <Button
      onClick={() => {
        void (entry.kind === 'dossier' ? saveAsFile(entry.dossier) : saveText(entry.file, entry.text))
        onSaved()
      }}
    >
      {t('remove.saveFirst')}
    </Button>
  )
}
