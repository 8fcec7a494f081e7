import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { PassphraseField, ShowPassphrase } from '@/ui/passphrase-field'
import { MakeForMe, type Made } from './make-for-me'
import styles from './passphrase-page.module.css'
import { StrengthLine } from './strength-line'
import { FEWEST_SIGNS, strengthOf } from './strength'

/** What is wrong with what was typed, and so where the person goes on. */
type Fault = 'empty' | 'short' | 'differs'

/** Asks for a passphrase, twice, and hands it over once both are the same. */
export function ChoosePassphrase({
  action,
  busy,
  onChoose,
}: {
  /** What the button says. */
  readonly action: string
  /** A passphrase was handed over and is being put on. */
  readonly busy: boolean
  readonly onChoose: (passphrase: string) => void
}) {
  const { t } = useTranslation('passphrase')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [shown, setShown] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const firstField = useRef<HTMLInputElement>(null)
  const secondField = useRef<HTMLInputElement>(null)
  const said = { empty: t('fault.empty'), short: t('fault.short', { signs: FEWEST_SIGNS }), differs: t('fault.differs') }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    const found = faultIn(first, second)
    setFault(found)
    if (found === null) return onChoose(first)
    const field = found === 'differs' ? secondField : firstField
    field.current?.focus()
  }

  function take(proposal: Made) {
    setMade(proposal)
    setFirst(proposal.passphrase)
    setSecond('')
    setShown(true)
    setFault(null)
    firstField.current?.focus()
  }

  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <MakeForMe onMade={take} />
      <PassphraseField
        ref={firstField}
        label={t('field')}
        help={t('help')}
        value={first}
        shown={shown}
        problem={fault === null || fault === 'differs' ? null : said[fault]}
        onChange={setFirst}
      />
      <StrengthLine passphrase={first} made={first === made?.passphrase ? made : null} />
      <PassphraseField
        ref={secondField}
        label={t('repeat')}
        value={second}
        shown={shown}
        problem={fault === 'differs' ? said.differs : null}
        onChange={setSecond}
      />
      <ShowPassphrase label={t('show')} shown={shown} onShow={setShown} />
      <p className={styles['lost']}>{t('lost')}</p>
      <div>
        <Button type="submit" kind="main" aria-disabled={busy}>
          {busy ? t('busy') : action}
        </Button>
      </div>
    </form>
  )
}

function faultIn(first: string, second: string): Fault | null {
  if (first === '') return 'empty'
  if (strengthOf(first) === 'short') return 'short'
  return first === second ? null : 'differs'
}
