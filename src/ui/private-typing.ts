/** For every field that is filled in: the browser keeps nothing of it in a history of forms or to bring back a closed tab. */
export const NOT_REMEMBERED = { autoComplete: 'off' } as const

/**
 * For every field in which a person writes: besides, the browser sends none of it to its maker. A page cannot see whether
 * spelling is checked on the device or by a service elsewhere, so it is not checked at all (docs/decisions, "what leaves").
 */
export const PRIVATE_TYPING = { ...NOT_REMEMBERED, spellCheck: false, writingsuggestions: 'false' } as const
