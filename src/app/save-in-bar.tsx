import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { useTakesPart } from './use-takes-part'

/** Saves the open dossier as a file. Not for someone who takes part: such a file looks like what is handed in, and holds every note. */
export function SaveInBar({ onSave }: { readonly onSave: () => void }) {
  const { t } = useTranslation()
  if (useTakesPart()) return null
  return (
    <Button kind="quiet" icon={<Icon name="save" />} onClick={onSave}>
      {t('button.save')}
    </Button>
  )
}
