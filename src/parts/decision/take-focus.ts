/** Where something was just added the person wants to write: its first field takes the focus. */
export function takeFocus(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>('textarea, input')?.focus()
}
