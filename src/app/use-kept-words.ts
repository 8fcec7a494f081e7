import { useTranslation } from 'react-i18next'
import { useServices } from '@/services'
import type { Filed } from '@/store/filed'

/** Where a dossier is kept and when, in the same words wherever it is said: the time when it was today, the day otherwise. */
export function useKeptWords() {
  const { t } = useTranslation()
  const { platform } = useServices()
  const on = (at: Date) => (at.toDateString() === platform.now().toDateString() ? '' : 'On')
  return {
    keptWords: (at: Date) => t(`keeping.kept${on(at)}`, { moment: at }),
    filedWords: ({ name, at, way }: Filed) => t(`keeping.${way}${on(at)}`, { file: name, moment: at }),
  }
}
