import { useTranslation } from 'react-i18next'
import { placesInWords } from '@/domain/answers/place-in-words'
import { useDossier, useText } from '@/services'
import styles from './bar-news.module.css'
import type { Told } from './use-news'

/** The one place where the frame of a dossier speaks: a polite line that stands for a while. */
export function BarNews({ told }: { readonly told: Told | null }) {
  return (
    <div role="status" className={styles['news']}>
      {told !== null && (
        <p key={told.turn} dir="auto">
          <Words told={told} />
        </p>
      )}
    </div>
  )
}

function Words({ told }: { readonly told: Told }) {
  const { t } = useTranslation()
  const text = useText()
  const of = useDossier().workshop === undefined ? 'organisation' : 'workshop'
  switch (told.kind) {
    case 'undone':
    case 'redone':
      return t(`history:${told.kind}`, { what: text(placesInWords(told.places, of)) })
    case 'filed':
      return t(`keeping.told.${told.filed.way}`, { file: told.filed.name, moment: told.filed.at })
    case 'kept-again':
    case 'shared':
    case 'shared-not-removed':
      return t(`keeping.told.${told.kind}`)
  }
}
