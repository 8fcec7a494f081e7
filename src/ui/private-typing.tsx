const QUIET = 'quiet'

/**
 * For every field that is filled in: the browser keeps nothing of it in a history of forms or to bring back a closed tab,
 * and asks its maker nothing about it.
 */
export const NOT_REMEMBERED = { autoComplete: 'off', form: QUIET } as const

/**
 * For every field in which a person writes: besides, the browser sends none of it to its maker. A page cannot see whether
 * spelling is checked on the device or by a service elsewhere, so it is not checked at all (docs/decisions, "what leaves").
 */
export const PRIVATE_TYPING = { ...NOT_REMEMBERED, spellCheck: false, writingsuggestions: 'false' } as const

/**
 * The form that all fields belong to, wherever they stand; it is never sent. Of a form that searches, Chromium does not ask
 * its maker what could be filled in where, as it does of every other form and of fields without one; the address that a
 * form would be sent to tells it which it is.
 */
export function QuietForm() {
  return <form id={QUIET} action="search" hidden onSubmit={(event) => event.preventDefault()} />
}
