/**
 * Runs in a page: what asks for a file becomes a field in sight instead of a dialog of the machine.
 * WebKitWebDriver cannot answer that dialog, and Firefox, when driven, tells the page that it was called off.
 */
export function showFileFields(): void {
  // Defined, because the guard of the one file lets no one write over what it watches.
  Object.defineProperty(HTMLInputElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLInputElement) {
      if (this.type !== 'file') return HTMLElement.prototype.click.call(this)
      this.addEventListener('change', () => this.remove())
      document.body.append(this)
    },
  })
}
