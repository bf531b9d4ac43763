/** What the data may do wrong is a value; what only a bug or an outage can do wrong is thrown. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a good value. */
export function good<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** Wraps what the data did wrong. */
export function bad<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
