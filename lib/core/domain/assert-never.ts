/** Ends every `switch` over a union, so that a new kind fails the type check until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
