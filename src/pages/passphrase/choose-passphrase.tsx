import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { PassphraseField, ShowPassphrase } from '@/ui/passphrase-field'
import { MakeForMe } from './make-for-me'
import styles from './passphrase-page.module.css'
import { StrengthLine } from './strength-line'
import { FEWEST_SIGNS } from './strength'
import { useChosen } from './use-chosen'

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
  const [form, firstField, secondField] = useChosen(onChoose)
  const { first, second, shown, fault, made } = form
  const said = {
    empty: t('fault.empty'),
    short: t('fault.short', { signs: FEWEST_SIGNS }),
    differs: t('fault.differs'),
  }

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => form.submit(event, busy)}>
      <MakeForMe onMade={form.take} />
      <PassphraseField
        ref={firstField}
        label={t('field')}
        help={t('help')}
        value={first}
        shown={shown}
        problem={fault === null || fault === 'differs' ? null : said[fault]}
        onChange={form.typeFirst}
      />
      <StrengthLine
        // What is wrong is said above the field already.
        passphrase={fault === null || fault === 'differs' ? first : ''}
        made={first === made?.passphrase ? made : null}
        shown={shown}
      />
      <PassphraseField
        ref={secondField}
        label={t('repeat')}
        value={second}
        shown={shown}
        problem={fault === 'differs' ? said.differs : null}
        onChange={form.typeSecond}
      />
      <ShowPassphrase label={t('show')} shown={shown} onShow={form.setShown} />
      <p className={styles['lost']}>{t('lost')}</p>
      <div>
        <Button type="submit" kind="main" aria-disabled={busy}>
          {busy ? t('busy') : action}
        </Button>
      </div>
    </form>
  )
}
