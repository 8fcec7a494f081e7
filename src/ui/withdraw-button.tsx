import { Button } from './button'
import styles from './withdraw-button.module.css'

/** Takes back the choice of the fieldset around it. Its place stays when there is nothing to take back, so that nothing jumps. */
export function WithdrawButton({
  label,
  available,
  onWithdraw,
}: {
  readonly label: string
  readonly available: boolean
  readonly onWithdraw: () => void
}) {
  return (
    <Button
      kind="quiet"
      className={styles[available ? 'there' : 'away']}
      onClick={(event) => {
        event.currentTarget.closest('fieldset')?.querySelector('input')?.focus()
        onWithdraw()
      }}
    >
      {label}
    </Button>
  )
}
