import { useTranslation } from 'react-i18next'
import { prepare } from '@/i18n/speak'
import { useLanguage, useServices } from '@/services'

/** Puts an example on the shelf, as a dossier that is as much one's own as any other; its words are brought in first. */
export function useExamples() {
  const { i18n } = useTranslation()
  const language = useLanguage()
  const { platform, shelf } = useServices()
  const birth = () => ({ id: platform.newId(), roundId: platform.newId(), now: platform.now() })
  const word = (key: string) => i18n.t(key)
  return {
    dossier: async () => {
      const [{ exampleDossier }] = await Promise.all([
        import('@/domain/answers/example-dossier'),
        prepare(i18n, language),
      ])
      return shelf.put(exampleDossier(birth(), word))
    },
    workshop: async () => {
      const [{ exampleWorkshop }] = await Promise.all([
        import('@/domain/workshop/example-workshop'),
        prepare(i18n, language),
      ])
      return shelf.put(exampleWorkshop(birth(), word))
    },
  }
}
