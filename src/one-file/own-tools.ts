// Whoever brings a script into the page can give `split` or `includes` another meaning, and so talk the guard round. It
// therefore works with the browser's own, taken before any other script ran, and with what the language does by itself.

const { apply, defineProperty, get, getOwnPropertyDescriptor } = Reflect

type Method<Value> = Value extends (...words: infer Words) => infer Result
  ? (self: unknown, ...words: Words) => Result
  : never

/** A method as it is now, to be called with its object first. */
export function method<Owner extends object, Name extends keyof Owner & string>(owner: Owner, name: Name) {
  const own: unknown = get(owner, name)
  if (typeof own !== 'function') throw new TypeError(`The browser has no ${name}.`)
  return ((self: unknown, ...words: readonly unknown[]) => apply(own, self, words)) as Method<Owner[Name]>
}

/** Reads a property with the browser's own getter; undefined from an object of another kind. */
export function reader(owner: object, name: string): (self: unknown) => unknown {
  const read = getOwnPropertyDescriptor(owner, name)?.get
  return (self) => {
    try {
      return read === undefined ? undefined : apply(read, self, [])
    } catch {
      return undefined
    }
  }
}

/** Gives a member another value, for good; one that the browser does not have is not added. */
export function shut(owner: object, name: string, value: unknown): void {
  if (name in owner) defineProperty(owner, name, { value, writable: false, configurable: false })
}

/** Lets a function be called only with what `pass` makes of its words; with null it is not called, and answers null. */
export function sift(
  owner: object,
  name: string,
  pass: (self: unknown, words: readonly unknown[]) => readonly unknown[] | null,
): void {
  const original: unknown = get(owner, name)
  if (typeof original !== 'function') return
  shut(owner, name, function (this: unknown, ...words: readonly unknown[]) {
    const passed = pass(this, words)
    return passed === null ? null : apply(original, this, passed)
  })
}
