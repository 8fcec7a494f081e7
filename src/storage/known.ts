import * as v from 'valibot'

/** An object of which these members are checked; others may be there. To valibot a list is an object, to us it is not. */
export function known<Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.looseObject(entries)
  return v.pipe(
    v.custom<v.InferInput<typeof schema>>((value) => !Array.isArray(value)),
    schema,
  )
}

/** The same of which no other member may be there. */
export function exactly<Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.strictObject(entries)
  return v.pipe(
    v.custom<v.InferInput<typeof schema>>((value) => !Array.isArray(value)),
    schema,
  )
}

/** An object of values of one kind, by any name; a list is none. */
export function byName<Value extends v.GenericSchema>(value: Value) {
  const schema = v.record(v.string(), value)
  return v.pipe(
    v.custom<v.InferInput<typeof schema>>((input) => !Array.isArray(input)),
    schema,
  )
}
