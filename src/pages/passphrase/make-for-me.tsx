import { useTranslation } from 'react-i18next'
import { loadPassphraseWords } from '@/i18n/passphrase-words'
import { useLanguage, useServices } from '@/services'
import { Button } from '@/ui/button'
import { makePassphrase, tossesOf } from './make-passphrase'

/** A passphrase that chance made. */
export interface Made {
  readonly passphrase: string
  /** How many words the list has. */
  readonly words: number
  /** Tosses of a coin that are as hard to foretell. */
  readonly tosses: number
}

const WORDS = 6

/** Makes a passphrase of words that chance picks from the list of the language of the screen. */
export function MakeForMe({ onMade }: { readonly onMade: (made: Made) => void }) {
  const { t } = useTranslation('passphrase')
  const { cipher } = useServices().platform
  const language = useLanguage()
  if (cipher === null) return null

  async function make(random: (count: number) => Uint8Array) {
    const words = await loadPassphraseWords(language)
    onMade({
      passphrase: makePassphrase(words, WORDS, random),
      words: words.length,
      tosses: tossesOf(words.length, WORDS),
    })
  }
  return (
    <div>
      <Button onClick={() => void make((count) => cipher.random(count))}>{t('make')}</Button>
    </div>
  )
}
