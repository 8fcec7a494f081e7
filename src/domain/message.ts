/**
 * Something to be said, not yet in any language. Screens and exporters turn it into text.
 * The key is `namespace:path` in locales/; a value that is itself a message is put in words first.
 * A value named `count` chooses the plural.
 */
export interface Message {
  readonly key: string
  readonly values?: Readonly<Record<string, string | number | Message>>
}

/** A message from a key and the values of its blanks. */
export function say(key: string, values?: Message['values']): Message {
  return values === undefined ? { key } : { key, values }
}
