/** What may fail: either a value, or a named problem. Problems are data; words are chosen where they are shown. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function fail<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem }
}
