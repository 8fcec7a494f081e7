/**
 * As the ref of what comes in the place of a button that was pressed and is gone: whoever came by keyboard goes on from
 * there. It takes the focus once, as it is the same function at each drawing.
 */
export function takeOverFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
